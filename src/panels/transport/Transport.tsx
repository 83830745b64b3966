import { memo } from 'react';
import { useShowsK } from '../../state/useCases';
import { ClassPicker } from './ClassPicker';
import { ExamplePicker } from './ExamplePicker';
import { FeaturePicker } from './FeaturePicker';
import { OtherClassPicker } from './OtherClassPicker';
import { PlayProgress } from './PlayProgress';
import { StepButtons } from './StepButtons';
import './transport.css';

/** The same place and the same keys in every chapter: steps, and the one cursor (i, j, d), with k where it is looked at. */
export const Transport = memo(function Transport() {
  const showsK = useShowsK();
  return (
    <footer className="transport" data-k={showsK || undefined} aria-label="Steps and cursor">
      <PlayProgress />
      <StepButtons />
      <div className="transport-cursor">
        <ExamplePicker />
        <ClassPicker />
        {showsK ? <OtherClassPicker /> : null}
        <FeaturePicker />
      </div>
    </footer>
  );
});
