import { trace } from './trace';
import type { Params } from './types';

/**
 * The share of examples whose largest score is their label's, from 0 to 1.
 * Where scores tie, the class with the lower number is the answer, as with NumPy's argmax.
 *
 * @throws EngineError as `validateParams` does
 */
export function accuracy(params: Params): number {
  const { examples, N } = trace(params);
  // The shifted scores rank as the scores do, also where those leave float64's range.
  return examples.filter(({ shifted, y }) => shifted.indexOf(0) === y).length / N;
}
