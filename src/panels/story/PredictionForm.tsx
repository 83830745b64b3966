import { useId, useState } from 'react';
import { Text } from '../../formula/Text';
import { readNumber } from '../../grading/grade';
import type { PredictionOutline } from '../../lesson/predictions/types';
import { useActions } from '../../state/useAppState';

interface PredictionFormProps {
  readonly asked: PredictionOutline;
  /** Told before the answer is there. */
  readonly onAnswered: () => void;
}

/** The question with its options, or a field for a number; it can be skipped. */
export function PredictionForm({ asked, onAnswered }: PredictionFormProps) {
  const { predict, skipPrediction } = useActions();
  const [given, give] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const key = `predict:${asked.id}`;
  const choice = asked.kind === 'choice';

  const send = () => {
    const value = choice ? given : readNumber(given ?? '');
    if (value === null) setProblem(choice ? 'Choose one of the answers.' : 'Type a number, such as 0.25.');
    else {
      onAnswered();
      predict(asked, value);
    }
  };

  return (
    <form
      className="predict-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset aria-describedby={problem === null ? undefined : `${id}-problem`}>
        <legend className="predict-question" id={`${id}-question`}>
          <i>Predict first.</i> <Text id={key} />
        </legend>
        {choice ? (
          asked.options.map((option) => (
            <label key={option} className="predict-option">
              <input
                type="radio"
                name={id}
                value={option}
                checked={given === option}
                onChange={() => {
                  give(option);
                  setProblem(null);
                }}
              />
              <span>
                <Text id={`${key}:${option}`} />
              </span>
            </label>
          ))
        ) : (
          <label className="predict-number">
            <span>Your number</span>
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              className="control number"
              value={given ?? ''}
              aria-invalid={problem === null ? undefined : true}
              onChange={(event) => {
                give(event.target.value);
                setProblem(null);
              }}
            />
          </label>
        )}
      </fieldset>
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="predict-problem">
          {problem}
        </p>
      )}
      <p className="predict-actions">
        <button type="submit" className="control">
          This is my prediction
        </button>
        <button
          type="button"
          className="predict-plain"
          onClick={() => {
            onAnswered();
            skipPrediction(asked);
          }}
        >
          Skip
        </button>
        {asked.ahead ? null : <span className="predict-hint">The numbers follow your answer.</span>}
      </p>
    </form>
  );
}
