import { EngineError } from './errors';
import type { Matrix, Params } from './types';
import { validateFinite, validateInteger } from './validate';

/** The weights that give one score another value, and how they differ from those of before. */
export interface ScoreChange {
  /** W with W_j + along · x_i in row j, C x D. */
  readonly W: Matrix;
  /** (f′ − f_j) / |x_i|² */
  readonly along: number;
  /** along · x_i, length D: what was added to W_j. */
  readonly change: readonly number[];
}

/**
 * The smallest change of W that makes the score of class j for example i equal `score`:
 * W_j += (f′ − f_j) x_i / |x_i|², where x_i has its bias one if bias is on.
 *
 * Any change v of W_j with v · x_i = f′ − f_j is this one plus a part perpendicular to x_i, which only makes it
 * longer (Pythagoras). Other classes' weights stay, hence their scores.
 *
 * @throws EngineError where i, j or `score` is out of range, and where x_i is 0: then its scores are 0 for every W
 */
export function weightsForScore(params: Params, i: number, j: number, score: number): ScoreChange {
  validateInteger('i', i, 0, params.X.length - 1);
  validateInteger('j', j, 0, params.W.length - 1);
  validateFinite('score', score);
  const x = params.bias ? [...params.X[i]!, 1] : params.X[i]!;
  const row = params.W[j]!;
  // Measured against its largest entry, so that no square falls under the smallest number or over the largest.
  const largest = x.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) {
    throw new EngineError({
      argument: 'i',
      where: `X[${i}]`,
      found: '0 in every feature',
      expected:
        'a feature that is not 0, or the bias switched on: without either its scores are 0 for every W',
    });
  }
  const shares = x.map((value) => value / largest);
  const size = shares.reduce((sum, share) => sum + share * share, 0);
  const missing = score - row.reduce((sum, weight, d) => sum + weight * x[d]!, 0);
  const step = missing / largest / size;
  const change = shares.map((share) => step * share);
  return {
    W: params.W.with(
      j,
      row.map((weight, d) => weight + change[d]!),
    ),
    along: step / largest,
    change,
  };
}
