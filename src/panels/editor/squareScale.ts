import type { Matrix } from '../../engine';

/** Differences that rounding makes, over the largest entry. */
const rounding = 1e-9;

const largest = (numbers: readonly number[]) =>
  numbers.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);

/**
 * The difference that takes a whole square: the largest one, so that a small mistake is seen as well as a large one;
 * where all of them are rounding, the largest entry.
 */
export function squareScale(yours: Matrix, right: Matrix): number {
  const size = largest(right.flat());
  const most = largest(yours.flatMap((row, r) => row.map((entry, c) => entry - (right[r]?.[c] ?? NaN))));
  return most > rounding * size ? most : size;
}

/** A difference as it is drawn: what rounding makes is none. */
export function drawnDifference(own: number, right: number, scale: number): number {
  const difference = own - right;
  return Math.abs(difference) <= rounding * scale ? 0 : difference;
}
