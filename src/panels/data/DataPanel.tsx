import type { ReactNode } from 'react';
import { ClassesField } from './ClassesField';
import { ConventionFields } from './ConventionFields';
import { DataSetField } from './DataSetField';
import { ExampleTable } from './ExampleTable';
import './data.css';

/** Everything that goes in: data set, examples, labels, weights, penalty, conventions. */
export function DataPanel({ weights }: { readonly weights: ReactNode }) {
  return (
    <div className="data">
      <DataSetField />
      <ConventionFields />
      {weights}
      <ClassesField />
      <ExampleTable />
    </div>
  );
}
