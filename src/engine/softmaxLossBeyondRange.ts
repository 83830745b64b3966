import { shiftedBeyondRange } from './beyondRange';
import type { Workspace } from './workspace';

/**
 * The mean data loss where the plain loops overflow: the scores, or the sums over examples, of finite
 * input leave float64's range, although loss and gradient may well be inside it. Plain loops, for the
 * rare case: every score is scaled into range, and every term divided by N before it is added.
 *
 * @param W flat C x D
 * @param X flat N x D
 * @param space holds the labels; its dW receives the mean data gradient where `derive` is set
 * @returns 1/N · Σ_i L_i, Infinity only where some L_i itself is beyond 1.8e308
 */
export function meanLossBeyondRange(
  W: Float64Array,
  X: Float64Array,
  space: Workspace,
  derive: boolean,
): number {
  const { N, D, C, labels, dW } = space;
  const shifted = new Float64Array(C);
  let loss = 0;
  if (derive) dW.fill(0);
  for (let i = 0; i < N; i += 1) {
    const x = X.subarray(i * D, (i + 1) * D);
    const label = labels[i]!;
    shiftedBeyondRange(W, x, shifted);
    const sum = shifted.reduce((total, score) => total + Math.exp(score), 0);
    loss += (-shifted[label]! + Math.log(sum)) / N;
    if (!derive) continue;
    for (let j = 0; j < C; j += 1) {
      const dScore = (Math.exp(shifted[j]!) / sum - Number(j === label)) / N;
      for (let d = 0; d < D; d += 1) dW[j * D + d]! += dScore * x[d]!;
    }
  }
  return loss;
}
