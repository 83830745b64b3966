import { rightAnswer } from '../grading/grade';
import type { PredictionOutline } from '../lesson/predictions/types';
import type { Answer } from './answers/answers';
import { selectTrace } from './selectors';
import { useAppState } from './useAppState';
import { usePosition } from './usePosition';

/** What the step asks before it shows its numbers, and what was predicted. */
export interface AskedHere {
  readonly asked: PredictionOutline;
  readonly answer: Answer | null;
}

/**
 * The present step's question; null where it asks none: the step has none, there is no answer to it on these data,
 * predictions are switched off, or the class is looking.
 */
export function usePrediction(): AskedHere | null {
  const asked = usePosition().step.asks ?? null;
  const answer = useAppState(({ answers }) => (asked && answers[asked.id]) ?? null);
  const wanted = useAppState(({ settings }) => settings.predict && settings.view !== 'lecture');
  const answerable = useAppState(
    (state) => asked !== null && rightAnswer(asked, selectTrace(state), state.cursor) !== null,
  );
  return asked && wanted && (answer || answerable) ? { asked, answer } : null;
}

/** Whether the step's numbers wait for a prediction. */
export function useHeldBack(): boolean {
  const here = usePrediction();
  return here?.answer === null && !here.asked.ahead;
}
