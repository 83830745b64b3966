import type { Matrix } from '../../engine';
import type { CaseRead } from './readRun';
import { relativeGap, LOSS_TOLERANCE } from './judgeLoss';
import { sayPair } from './words/numbers';

/** How far a gradient may be off, relative to its largest entry. */
export const GRADIENT_TOLERANCE = 1e-6;

/** Where two matrices of one shape differ most. */
export interface LargestDifference {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly right: number;
  /** That difference over the largest entry of either; 0 where they are equal, nan where an entry is no number. */
  readonly error: number;
}

/** Looks for the entry that differs most. @returns null where the shapes differ */
export function largestDifference(rows: Matrix, right: Matrix): LargestDifference | null {
  if (rows.length !== right.length || rows[0]?.length !== right[0]?.length) return null;
  let found = { row: 0, column: 0, gap: -1 };
  let largest = 0;
  rows.forEach((entries, row) =>
    entries.forEach((value, column) => {
      const expected = right[row]?.[column] ?? NaN;
      const gap = value === expected ? 0 : Math.abs(value - expected);
      largest = Math.max(largest, Math.abs(value), Math.abs(expected));
      if (gap > found.gap || (Number.isNaN(gap) && !Number.isNaN(found.gap))) found = { row, column, gap };
    }),
  );
  const { row, column, gap } = found;
  const error = gap === 0 ? 0 : gap / largest;
  return { row, column, value: rows[row]?.[column] ?? NaN, right: right[row]?.[column] ?? NaN, error };
}

/** Both results of a case as numbers that can be compared, and whether they are right. */
export interface CaseOutcome {
  readonly finite: boolean;
  readonly lossRight: boolean;
  readonly gradientRight: boolean;
}

/** Whether a case’s results are finite and right; null where there are none. */
export function outcomeOf({ reading, rows, right }: CaseRead): CaseOutcome | null {
  if (reading.kind !== 'result') return null;
  const gap = rows && largestDifference(rows, right.rows);
  return {
    finite: Number.isFinite(reading.loss) && reading.gradient.data.every(Number.isFinite),
    lossRight: relativeGap(reading.loss, right.loss) <= LOSS_TOLERANCE,
    gradientRight: gap !== null && gap.error <= GRADIENT_TOLERANCE,
  };
}

export const isRight = (outcome: CaseOutcome | null): boolean =>
  outcome !== null && outcome.lossRight && outcome.gradientRight;

/** `N = 5, D = 4, C = 3` */
export function sayInputs({ given: { params } }: CaseRead): string {
  return `N = ${params.X.length}, D = ${params.W[0]?.length ?? 0}, C = ${params.W.length}`;
}

/** `With N = 5, D = 4, C = 3`, or what else a case is for. */
export function sayCase(one: CaseRead): string {
  const { id } = one.given;
  if (id === 'large') return 'With scores near 900';
  if (id === 'spread') return 'With scores near 900 for some examples and near −900 for others';
  if (id === 'far-label') return 'Where the label’s score is 1800 below another';
  if (id === 'whole-weights') return 'With whole numbers in W';
  return id === 'whole-examples' ? 'With whole numbers in X' : `With ${sayInputs(one)}`;
}

/** `With N = 5, D = 4, C = 3 your loss is 2, and 1 is right.` */
export function sayLoss(one: CaseRead, loss: number): string {
  const [given, right] = sayPair(loss, one.right.loss);
  return `${sayCase(one)} your loss is ${given}, and ${right} is right.`;
}

/** `With N = 5, D = 4, C = 3 dW differs most at [0, 2]: it is 0.5, and −0.5 is right.` */
export function sayEntry(one: CaseRead, { row, column, value, right }: LargestDifference): string {
  const [given, wanted] = sayPair(value, right);
  return `${sayCase(one)} dW differs most at [${row}, ${column}]: it is ${given}, and ${wanted} is right.`;
}
