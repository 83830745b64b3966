import { compareShift } from '../../engine';
import type { NumberFormat, ShiftComparison } from '../../engine';

/** Compares in one format, and keeps the last answer: all cells of a beat ask the same. */
export function createComparer(format: NumberFormat): (scores: Float64Array, c: number) => ShiftComparison {
  let last: { scores: Float64Array; c: number; comparison: ShiftComparison } | undefined;
  return (scores, c) => {
    if (last?.scores !== scores || last.c !== c) {
      last = { scores, c, comparison: compareShift(scores, c, format) };
    }
    return last.comparison;
  };
}
