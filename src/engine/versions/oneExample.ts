import type { LossAndGradient, Params } from '../types';
import { addTo, columnOf, dot, largestOf, outer, sumOf, transpose, zeros } from './arrays';
import { begin, conclude } from './begin';

/** The scores of example i less their maximum, what their exponentials add up to, and p. */
function softmaxOf(W: Params['W'], x: readonly number[]) {
  const scores = W.map((row) => dot(row, x));
  const log_c = largestOf(scores);
  const f_i = scores.map((score) => score - log_c);
  const sum_i = sumOf(f_i.map(Math.exp));
  return { f_i, sum_i, p: f_i.map((f) => Math.exp(f) / sum_i) };
}

/**
 * The question's function with its inner loop as an outer product.
 * dW += (p − (0..C−1 == y_i)) x_iᵀ for every example: C x 1 times 1 x D.
 */
export function classesAtOnce(params: Params): LossAndGradient {
  const { W, X, y, dW } = begin(params);
  let loss = 0;
  y.forEach((label, i) => {
    const x = columnOf(X, i);
    const { f_i, sum_i, p } = softmaxOf(W, x);
    loss += -f_i[label]! + Math.log(sum_i);
    const errors = p.map((p_j, j) => p_j - Number(j === label));
    addTo(dW, outer(errors, x));
  });
  return conclude(params, loss, dW);
}

/** Y, C x N: `Y[y, np.arange(N)] = 1` */
export function oneHot({ W, y }: Params): number[][] {
  const Y = zeros(W.length, y.length);
  y.forEach((label, i) => {
    Y[label]![i] = 1;
  });
  return Y;
}

/** The labels as a matrix with a column of zeros and a one for every example: nothing is compared any more. */
export function labelsAsMatrix(params: Params): LossAndGradient {
  const { W, X, dW } = begin(params);
  const labels = transpose(oneHot(params));
  let loss = 0;
  labels.forEach((Y_i, i) => {
    const x = columnOf(X, i);
    const { f_i, sum_i, p } = softmaxOf(W, x);
    loss += -dot(Y_i, f_i) + Math.log(sum_i);
    const errors = p.map((p_j, j) => p_j - Y_i[j]!);
    addTo(dW, outer(errors, x));
  });
  return conclude(params, loss, dW);
}
