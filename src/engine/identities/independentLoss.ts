import type { Params } from '../types';
import { compensatedDot } from './compensatedDot';

/*
 * The loss computed another way than the trace computes it: no shared code, other forms of the same formulas.
 * The right sides of the checks rest on it.
 */

/** x_i with its bias one where bias is on. */
export function exampleOf({ X, bias }: Params, i: number): number[] {
  return bias ? [...X[i]!, 1] : [...X[i]!];
}

/** f_j of example i for every class. */
export function scoresOf(params: Params, i: number): number[] {
  const x = exampleOf(params, i);
  return params.W.map((row) => compensatedDot(row, x));
}

/** p_k = 1 / Σ_l exp(f_l − f_k): softmax without a shift and without an overflow that matters. */
export function probabilityOf(scores: readonly number[], k: number): number {
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[k]!), 0);
}

/** log(1 + Σ over all but the largest score of exp(f_k − max f)), and where the largest stands. */
function logSumAboveTop(scores: readonly number[]): { readonly top: number; readonly above: number } {
  const top = scores.indexOf(Math.max(...scores));
  const others = scores.reduce(
    (sum, score, k) => (k === top ? sum : sum + Math.exp(score - scores[top]!)),
    0,
  );
  return { top, above: Math.log1p(others) };
}

/** L = (max f − f_y) + log(1 + Σ over the others of exp(f_k − max f)) */
export function lossOf(scores: readonly number[], y: number): number {
  const { top, above } = logSumAboveTop(scores);
  return scores[top]! - scores[y]! + above;
}

/** log Σ_k exp f_k */
export function logSumOf(scores: readonly number[]): number {
  const { top, above } = logSumAboveTop(scores);
  return scores[top]! + above;
}

/** p_j − 1{j = y_i} */
export function errorOf(params: Params, i: number, j: number): number {
  return probabilityOf(scoresOf(params, i), j) - (j === params.y[i] ? 1 : 0);
}

/** R(W) = ½ · reg · ΣW², or reg · ΣW² */
export function penaltyOf({ W, reg, regulariser }: Params): number {
  const weights = W.flat();
  return (regulariser === 'half' ? 0.5 : 1) * reg * compensatedDot(weights, weights);
}

/** The whole loss: the mean or the sum of the examples' losses, and the penalty. */
export function wholeLossOf(params: Params): number {
  const losses = params.y.map((label, i) => lossOf(scoresOf(params, i), label));
  const sum = losses.reduce((total, loss) => total + loss, 0);
  return (params.reduction === 'mean' ? sum / losses.length : sum) + penaltyOf(params);
}

/** The same problem with one weight replaced. */
export function withWeight(params: Params, j: number, d: number, weight: number): Params {
  const replaced = params.W[j]!.map((value, at) => (at === d ? weight : value));
  return { ...params, W: params.W.map((row, at) => (at === j ? replaced : row)) };
}
