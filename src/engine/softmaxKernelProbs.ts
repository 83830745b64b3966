import { expOfShifted } from './softmaxExp';
import { FACTORS } from './workspace';
import type { Workspace } from './workspace';

/** Sums are multiplied together up to here before their logarithm is taken, far below 1.8e308. */
const PRODUCT_LIMIT = 1e250;

/** So far apart, all together, scores may be for the shift to be within 0.1 of the largest one. */
const FURTHEST = 1e14;

/**
 * Turns the scores of `rows` examples from `start` on into their derivatives p_j − 1{j = y_i}, in place,
 * and fills up to a multiple of FACTORS rows with zeros.
 *
 * What is subtracted is the largest score but for rounding, found without a branch that a processor would guess
 * wrong; whatever is subtracted, the result is the same.
 *
 * The logarithms of the sums Z are taken of products of them, one for many examples. A sum lies
 * between 1 and C, nearly, so a product of few is in range.
 *
 * @param derive whether the derivatives are wanted; without them `scores` is left as scratch
 * @returns the examples' summed loss, Σ_i −(f_y − max f) + log Z; NaN where a score overflowed, or scores are too far apart
 */
export function computeDerivatives(space: Workspace, start: number, rows: number, derive: boolean): number {
  const { C, scores: S, labels } = space;
  let loss = 0;
  let product = 1;
  let gaps = 0;
  for (let row = 0; row < rows; row += 1) {
    const begin = (row * C) | 0;
    const end = (begin + C) | 0;
    const label = begin + labels[start + row]!;
    let shift = S[begin]!;
    for (let at = (begin + 1) | 0; at < end; at = (at + 1) | 0) {
      const score = S[at]!;
      const gap = Math.abs(shift - score);
      gaps += gap;
      shift = 0.5 * (shift + score + gap);
    }

    loss -= S[label]! - shift;
    let sum = 0;
    for (let at = begin; at < end; at = (at + 1) | 0) {
      const shifted = S[at]! - shift;
      const exp = expOfShifted(shifted);
      S[at] = exp;
      sum += exp;
    }
    product *= sum;
    if (product > PRODUCT_LIMIT) {
      loss += Math.log(product);
      product = 1;
    }
    if (!derive) continue;
    const share = 1 / sum; // one division an example instead of one a class
    for (let at = begin; at < end; at = (at + 1) | 0) S[at]! *= share;
    S[label]! -= 1;
  }
  if (derive) S.fill(0, rows * C, Math.ceil(rows / FACTORS) * FACTORS * C);
  // A score that is not finite makes a gap that is not.
  return gaps < FURTHEST ? loss + Math.log(product) : NaN;
}
