import { Text } from '../../formula/Text';
import { useNumbers } from '../../formula/numbers';
import { useTexts } from '../../formula/texts';
import type { PredictionOutline } from '../../lesson/predictions/types';
import type { Answer } from '../../state/answers/answers';
import { useActions } from '../../state/useAppState';
import { PlaceLink } from './PlaceLink';

interface PredictionResultProps {
  readonly asked: PredictionOutline;
  readonly answer: Answer;
}

/** Prediction and answer side by side, and what explains the difference. */
export function PredictionResult({ asked, answer }: PredictionResultProps) {
  const { forgetPrediction } = useActions();
  const { has } = useTexts();
  const key = `predict:${asked.id}`;
  const { given, right, correct, mistake, at } = answer;
  const because = `${key}:${mistake ?? ''}:because`;
  return (
    <div className="predict-result">
      <dl>
        {given === null || correct ? null : (
          <div data-wrong>
            <dt>You said</dt>
            <dd>
              <Said asked={asked} value={given} at={at} />
            </dd>
          </div>
        )}
        <div>
          <dt>{given === null ? 'Skipped: it is' : correct ? 'You said, rightly' : 'It is'}</dt>
          <dd>
            <Said asked={asked} value={right} at={at} />
          </dd>
        </div>
      </dl>
      <p className="predict-because">
        {mistake !== null && has(because) ? (
          <>
            <Text id={because} at={at} />{' '}
          </>
        ) : null}
        <Text id={`${key}:after`} at={at} /> {asked.see ? <PlaceLink to={asked.see} /> : null}
      </p>
      <button
        type="button"
        className="predict-plain"
        onClick={() => {
          forgetPrediction(asked.id);
        }}
      >
        Ask me again
      </button>
    </div>
  );
}

interface SaidProps {
  readonly asked: PredictionOutline;
  readonly value: string | number;
  readonly at: Answer['at'];
}

/** An option's sentence, or a number as the page writes it. */
function Said({ asked, value, at }: SaidProps) {
  const { format } = useNumbers();
  if (typeof value === 'string') return <Text id={`predict:${asked.id}:${value}`} at={at} />;
  return <span className="number">{Number.isInteger(value) ? format(value, 0) : format(value)}</span>;
}
