import { zeroBeyond } from './workspace';
import type { Workspace } from './workspace';

/** W_j · x_i, summed in the order of the features. */
function scoreOf(W: Float64Array, X: Float64Array, j: number, i: number, D: number): number {
  let score = 0;
  for (let d = 0; d < D; d += 1) score += W[j * D + d]! * X[i * D + d]!;
  return score;
}

/**
 * What `computeScores` and `computeDerivatives` do, by plain loops, for examples whose scores lie far apart: every
 * class's own score, since a difference from a last class far off would lose the small ones' digits, and each
 * example's largest one subtracted before the exponentials.
 *
 * @param W flat C x D
 * @param X flat N x D
 * @param space receives the derivatives of the classes but the last; its scores are left as scratch
 * @returns the examples' summed loss, Σ_i −(f_y − max f) + log Σ_k exp(f_k − max f); NaN where a score is not finite
 */
export function deriveShifted(
  W: Float64Array,
  X: Float64Array,
  space: Workspace,
  start: number,
  rows: number,
): number {
  const { D, others, scores: S, dScores: P, labels } = space;
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    const begin = row * others;
    const label = labels[start + row]!;
    const lastScore = scoreOf(W, X, others, start + row, D);
    let shift = lastScore;
    // Even −Infinity is refused: a sum that overflowed on the way may have been on its way back.
    let finite = Number.isFinite(lastScore);
    for (let j = 0; j < others; j += 1) {
      const score = scoreOf(W, X, j, start + row, D);
      finite &&= Number.isFinite(score);
      S[begin + j] = score;
      shift = Math.max(shift, score);
    }
    if (!finite) return NaN;
    let sum = Math.exp(lastScore - shift);
    for (let j = 0; j < others; j += 1) {
      const exp = Math.exp(S[begin + j]! - shift);
      P[begin + j] = exp;
      sum += exp;
    }
    for (let j = 0; j < others; j += 1) P[begin + j]! /= sum;
    loss += Math.log(sum) - ((label === others ? lastScore : S[begin + label]!) - shift);
    if (label < others) P[begin + label]! -= 1;
  }
  zeroBeyond(space, rows);
  return loss;
}
