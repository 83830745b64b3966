import { useEffect, useState } from 'react';
import { StepTitle } from '../../formula/StepTitle';
import { findSteps, stepNumber } from '../../state/findSteps';
import type { WordsOfSteps } from '../../state/findSteps';
import { formatHash } from '../../state/link/hash';
import type { Position } from '../../state/step';
import { useActions } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { StepLink } from '../../ui/StepLink';
import './goTo.css';

interface GoToPanelProps {
  readonly onClose: () => void;
}

/** A field for a step's number, for words or code of it, and the steps that fit; Enter goes to the first. */
export function GoToPanel({ onClose }: GoToPanelProps) {
  const { setPlace } = useActions();
  const here = usePosition();
  const [typed, type] = useState('');
  const [words, learn] = useState<WordsOfSteps>({});
  useEffect(() => {
    // Titles are there at once; without the rest they are all that is searched.
    import('virtual:words').then(
      (module) => {
        learn(module.words);
      },
      () => undefined,
    );
  }, []);
  const found = findSteps(typed, words);
  const go = ({ chapter, step }: Position) => {
    onClose();
    setPlace({ chapter: chapter.id, step: step.id });
  };
  return (
    <form
      className="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0] && typed.trim() !== '') go(found[0]);
      }}
    >
      <label className="go-to-field">
        <span>Number, words or code</span>
        <input
          type="text"
          className="control"
          placeholder={stepNumber(here)}
          autoComplete="off"
          data-first-focus
          value={typed}
          onChange={(event) => {
            type(event.target.value);
          }}
        />
      </label>
      <p role="status" className="go-to-status">
        {typed.trim() === ''
          ? ''
          : found.length === 0
            ? 'No step fits.'
            : `${found.length} ${found.length === 1 ? 'step fits' : 'steps fit'}.`}
      </p>
      <ol className="go-to-steps">
        {found.map((position) => (
          <li key={position.index}>
            <StepLink
              href={formatHash({ chapter: position.chapter.id, step: position.step.id }, null)}
              aria-current={position.index === here.index ? 'step' : undefined}
              onGo={() => {
                go(position);
              }}
            >
              <span className="go-to-number">{stepNumber(position)}</span>
              <span>
                <StepTitle chapter={position.chapter.id} step={position.step.id} />
              </span>
            </StepLink>
          </li>
        ))}
      </ol>
    </form>
  );
}
