import type { LossAndGradient, Matrix } from './types';
import { validateColumnProblem } from './validate';

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, a_d, d) => sum + a_d * b[d]!, 0);

/**
 * The question's function, loop for loop: softmax loss and its gradient with respect to the weights.
 *
 * loss = 1/N · Σ_i (−f_y + log Σ_k exp f_k) + ½ · reg · ΣW², in nats;
 * dW[j] = 1/N · Σ_i (p_j − 1{j = y_i}) x_i + reg · W[j].
 * Like the question's, it squares W even where reg is 0, so weights beyond 1e154 overflow the penalty.
 *
 * @param W C x D: the weights, a class a row
 * @param X D x N: the data, an example a column
 * @param y N labels, 0..C−1
 * @param reg the strength of the penalty, at least 0
 * @throws EngineError on a bad shape, number, label or reg
 */
export function softmaxLossNaive(W: Matrix, X: Matrix, y: readonly number[], reg: number): LossAndGradient {
  validateColumnProblem(W, X, y, reg);
  let loss = 0;
  const dW = W.map((row) => row.map(() => 0));
  const num_classes = W.length;
  const num_train = y.length;

  for (let i = 0; i < num_train; i++) {
    const x_i = X.map((row) => row[i]!); // X[:, i]
    let f_i = W.map((w_j) => dot(w_j, x_i));
    const log_c = f_i.reduce((max, f) => Math.max(max, f));
    f_i = f_i.map((f) => f - log_c); // the largest is now 0, so no exp overflows
    let sum_i = 0;
    for (const f_i_j of f_i) sum_i += Math.exp(f_i_j);
    loss += -f_i[y[i]!]! + Math.log(sum_i);

    for (let j = 0; j < num_classes; j++) {
      const p = Math.exp(f_i[j]!) / sum_i;
      const dW_j = dW[j]!;
      x_i.forEach((x, d) => (dW_j[d]! += (p - Number(j === y[i])) * x));
    }
  }

  loss /= num_train;
  dW.forEach((dW_j) => dW_j.forEach((_, d) => (dW_j[d]! /= num_train)));
  loss += 0.5 * reg * W.flat().reduce((sum, w) => sum + w * w, 0);
  dW.forEach((dW_j, j) => dW_j.forEach((_, d) => (dW_j[d]! += reg * W[j]![d]!)));
  return { loss, dW };
}
