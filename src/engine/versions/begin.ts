import type { LossAndGradient, Params } from '../types';
import { addTo, sumOf, transpose, zeros } from './arrays';

/** What the function is handed: X is D x N, an example a column, its bias one included. */
export function begin({ W, X, y, bias }: Params) {
  const examples = bias ? X.map((x) => [...x, 1]) : X;
  return { W, X: transpose(examples), y, dW: zeros(W.length, W[0]!.length) };
}

/** The last lines, which all versions have in common: the mean, and the penalty. */
export function conclude(
  { W, y, reg, reduction, regulariser }: Params,
  lossSum: number,
  dWSum: readonly (readonly number[])[],
): LossAndGradient {
  const over = reduction === 'mean' ? y.length : 1;
  const times = regulariser === 'half' ? 1 : 2;
  const dW = dWSum.map((row) => row.map((value) => value / over));
  addTo(
    dW,
    W.map((row) => row.map((weight) => times * reg * weight)),
  );
  const squares = sumOf(W.map((row) => sumOf(row.map((weight) => weight * weight))));
  return { loss: lossSum / over + (times / 2) * reg * squares, dW };
}
