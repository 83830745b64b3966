import type { ReactNode } from 'react';
import { ClassesField } from './ClassesField';
import { ConventionFields } from './ConventionFields';
import { DataSetField } from './DataSetField';
import { ExampleTable } from './ExampleTable';
import { OwnData } from './OwnData';
import './data.css';

interface DataPanelProps {
  readonly weights: ReactNode;
  readonly onImport: () => void;
}

/** Everything that goes in: data set, examples, labels, weights, penalty, conventions. */
export function DataPanel({ weights, onImport }: DataPanelProps) {
  return (
    <div className="data">
      <DataSetField />
      <OwnData onImport={onImport} />
      <ConventionFields />
      {weights}
      <ClassesField />
      <ExampleTable />
    </div>
  );
}
