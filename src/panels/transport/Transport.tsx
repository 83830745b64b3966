import { ClassPicker } from './ClassPicker';
import { ExamplePicker } from './ExamplePicker';
import { FeaturePicker } from './FeaturePicker';
import { StepButtons } from './StepButtons';
import './transport.css';

/** The same place and the same keys in every chapter: steps, and the one cursor (i, j, d). */
export function Transport() {
  return (
    <footer className="transport" aria-label="Steps and cursor">
      <StepButtons />
      <div className="transport-cursor">
        <ExamplePicker />
        <ClassPicker />
        <FeaturePicker />
      </div>
    </footer>
  );
}
