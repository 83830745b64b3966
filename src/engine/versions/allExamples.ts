import { softmaxLossNaive } from '../softmaxLossNaive';
import type { LossAndGradient, Matrix, Params } from '../types';
import { columnOf, dot, largestOf, minus, product, sumOf, transpose } from './arrays';
import { begin, conclude } from './begin';
import { oneHot } from './oneExample';

/** F, C x N, each column less its maximum; N sums of exponentials; P, C x N, their shares. */
function softmaxOfColumns(scores: Matrix) {
  const examples = transpose(scores);
  const log_c = examples.map(largestOf);
  const F = scores.map((row) => row.map((score, i) => score - log_c[i]!));
  const E = F.map((row) => row.map(Math.exp));
  const sums = examples.map((_, i) => sumOf(columnOf(E, i)));
  return { F, sums, P: E.map((row) => row.map((exp, i) => exp / sums[i]!)) };
}

/** No loop over the examples: dW = (P − Y) Xᵀ, C x N times N x D. */
export function examplesAtOnce(params: Params): LossAndGradient {
  const { W, X } = begin(params);
  const Y = oneHot(params);
  const { F, sums, P } = softmaxOfColumns(product(W, X));
  const loss = -sumOf(F.map((row, j) => dot(row, Y[j]!))) + sumOf(sums.map(Math.log));
  return conclude(params, loss, product(minus(P, Y), transpose(X)));
}

/** Without Y: one is taken from each label's probability where it stands, `P[y, np.arange(N)] -= 1`. */
export function labelsInPlace(params: Params): LossAndGradient {
  const { W, X, y } = begin(params);
  const { F, sums, P } = softmaxOfColumns(product(W, X));
  const loss = -sumOf(y.map((label, i) => F[label]![i]!)) + sumOf(sums.map(Math.log));
  y.forEach((label, i) => {
    P[label]![i] = P[label]![i]! - 1;
  });
  return conclude(params, loss, product(P, transpose(X)));
}

/** The same with an example a row: X is N x D, W and dW are D x C, and dW = Xᵀ P. Its dW is returned C x D. */
export function examplesInRows(params: Params): LossAndGradient {
  const given = begin(params);
  const [W, X] = [transpose(given.W), transpose(given.X)];
  let loss = 0;
  const P = product(X, W).map((scores, i) => {
    const log_c = largestOf(scores);
    const F_i = scores.map((score) => score - log_c);
    const sum = sumOf(F_i.map(Math.exp));
    loss += -F_i[given.y[i]!]! + Math.log(sum);
    return F_i.map((f, j) => Math.exp(f) / sum - Number(j === given.y[i]));
  });
  return conclude(params, loss, transpose(product(transpose(X), P)));
}

/**
 * `softmaxLossNaive`, which averages and takes half the penalty, put to the conventions: the whole penalty is half of
 * one twice as strong, and the sum of N losses with λ is N times their mean with λ/N.
 */
export function inTypeScript(params: Params): LossAndGradient {
  const { W, X, y } = begin(params);
  const times = params.reduction === 'mean' ? 1 : y.length;
  const reg = ((params.regulariser === 'half' ? 1 : 2) * params.reg) / times;
  const { loss, dW } = softmaxLossNaive(W, X, y, reg);
  return { loss: times * loss, dW: dW.map((row) => row.map((value) => times * value)) };
}
