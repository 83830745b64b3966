import { largestDifference } from './compare';
import { caseOf } from './readRun';
import type { RunRead } from './readRun';
import { sayNumber } from './words/numbers';

/** The gradient beside the measured slopes of the function’s own loss. */
export interface OwnSlopes {
  readonly agrees: boolean;
  readonly error: number;
  /** The entry where they differ most. */
  readonly sentence: string;
}

/** Central differences are good to about 1e-9 here; what is off by more than this is another gradient. */
const SLOPE_TOLERANCE = 1e-5;

/** Compares the small case’s gradient with the slopes of the losses around it; null where there are none. */
export function compareSlopes(read: RunRead): OwnSlopes | null {
  const { rows } = caseOf(read, 'small');
  const gap = rows && read.slopes && largestDifference(rows, read.slopes);
  if (!gap) return null;
  const { row, column, value, right, error } = gap;
  return {
    agrees: error <= SLOPE_TOLERANCE,
    error,
    sentence: `on a small input of its own, dW[${row}, ${column}] is ${sayNumber(value)}, and the slope measured there is ${sayNumber(right)}.`,
  };
}
