import type { Trace } from '../../engine/trace';

/** dW[row, d] as the turn before (i, j) left it; 0 before the first. */
export function entryBeforeTurn(
  { C, D, dWAfter }: Pick<Trace, 'C' | 'D' | 'dWAfter'>,
  { i, j }: { readonly i: number; readonly j: number },
  row: number,
  d: number,
): number {
  if (i === 0 && j === 0) return 0;
  const before = j > 0 ? dWAfter(i, j - 1) : dWAfter(i - 1, C - 1);
  return before[row * D + d] ?? NaN;
}
