import { useState } from 'react';
import type { PythonFinding } from '../../grading/python/types';
import { formatHash } from '../../state/link/hash';
import { positionOf } from '../../state/step';
import { useActions } from '../../state/useAppState';
import { StepLink } from '../../ui/StepLink';
import { GoToLine } from './EditorOutput';

interface FindingViewProps {
  readonly finding: PythonFinding;
  readonly onLine: (line: number) => void;
}

/** One finding: what it rests on, the hint first, the answer when it is asked for. */
export function FindingView({ finding, onLine }: FindingViewProps) {
  const { sentence, facts, hint, answer, code, explainedIn, line } = finding;
  const [answered, show] = useState(false);
  return (
    <li className="editor-finding" data-finding={finding.id} data-weight={finding.weight}>
      <p className="editor-sentence">
        {line === null ? null : <GoToLine line={line} onLine={onLine} />} {sentence}
      </p>
      {facts.map((fact) => (
        <p key={fact} className="editor-fact">
          {fact}
        </p>
      ))}
      <p>
        <b>Hint.</b> {hint}
      </p>
      <div className="editor-bar">
        <button
          type="button"
          className="control"
          aria-expanded={answered}
          onClick={() => {
            show(!answered);
          }}
        >
          {answered ? 'Hide the answer' : 'Show the answer'}
        </button>
        <Explained in={explainedIn} />
      </div>
      {answered ? (
        <div className="editor-answer">
          <p>{answer}</p>
          {code === null ? null : <pre>{code}</pre>}
        </div>
      ) : null}
    </li>
  );
}

/** The way to the step that explains it, with the present numbers. */
function Explained({ in: to }: { readonly in: PythonFinding['explainedIn'] }) {
  const { setPlace } = useActions();
  const { chapter, number, step } = positionOf(to);
  return (
    <StepLink
      className="editor-link"
      href={formatHash(to, null)}
      onGo={() => {
        setPlace(to);
      }}
    >
      {`Explained in step ${chapter.number}.${number}, ${step.title}`}
    </StepLink>
  );
}
