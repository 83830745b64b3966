import { StepTitle } from '../../formula/StepTitle';
import type { Place } from '../../state/place';
import { stepNumber } from '../../state/findSteps';
import { positionOf } from '../../state/step';
import { useActions } from '../../state/useAppState';
import './resume.css';

export interface ResumeProps {
  readonly place: Place;
}

/** Offers to go on where the last visit ended; it goes when it is answered, or when a step is taken. */
export function Resume({ place }: ResumeProps) {
  const { resume, dismissResume } = useActions();
  return (
    <section className="resume" aria-label="Where you stopped">
      <p>
        Go on at <b>{stepNumber(positionOf(place))}</b> <StepTitle {...place} />?
      </p>
      <div className="resume-answers">
        <button type="button" className="control" onClick={resume}>
          Resume
        </button>
        <button type="button" className="control" onClick={dismissResume}>
          Dismiss
        </button>
      </div>
    </section>
  );
}
