import { exponentials } from './softmaxExp';
import { zeroBeyond } from './workspace';
import type { Workspace } from './workspace';

/** Sums are multiplied together up to here before their logarithm is taken; one more of up to C e^REACH is in range. */
const PRODUCT_LIMIT = 1e200;

/**
 * Turns the scores of `rows` examples from `start` on, all taken from the last class's, into the others'
 * derivatives p_j − 1{j = y_i} in the workspace's dScores, filled up with zeros to a multiple of FACTORS rows.
 *
 * No maximum is subtracted: the last class's score, the 0 that the others are taken from, does as well while
 * no exponential overflows. The logarithms of the sums Z are taken of products of them, one for many examples;
 * a sum is at least 1, the last class's own exponential.
 *
 * @param derive whether the derivatives are wanted; without them dScores is left as scratch
 * @returns the examples' summed loss, Σ_i −f_y + log Σ_k exp f_k; NaN where a score is out of the exponentials' reach
 */
export function computeDerivatives(space: Workspace, start: number, rows: number, derive: boolean): number {
  const { others, scores: S, dScores: P, labels } = space;
  if (!exponentials(S, P, rows * others)) return NaN;
  let loss = 0;
  let product = 1;
  for (let row = 0; row < rows; row += 1) {
    const begin = (row * others) | 0;
    const end = (begin + others) | 0;
    const label = labels[start + row]!;
    let sum = 1;
    for (let at = begin; at < end; at = (at + 1) | 0) sum += P[at]!;
    product *= sum;
    if (product > PRODUCT_LIMIT) {
      loss += Math.log(product);
      product = 1;
    }
    const isLast = label === others;
    if (!isLast) loss -= S[begin + label]!;
    if (!derive) continue;
    const share = 1 / sum; // one division an example instead of one a class
    for (let at = begin; at < end; at = (at + 1) | 0) P[at]! *= share;
    if (!isLast) P[begin + label]! -= 1;
  }
  if (derive) zeroBeyond(space, rows);
  return loss + Math.log(product);
}
