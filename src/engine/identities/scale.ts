import type { Params } from '../types';
import { exampleOf } from './independentLoss';

/** max_j Σ_d |W_jd x_d|: the size of what is added up to a score of example i, at least the score's own. */
export function scoreScale(params: Params, i: number): number {
  const x = exampleOf(params, i);
  const sizes = params.W.map((row) => row.reduce((sum, weight, d) => sum + Math.abs(weight * x[d]!), 0));
  return Math.max(1, ...sizes);
}

/** The largest `scoreScale` of the batch. */
export function batchScale(params: Params): number {
  return Math.max(...params.X.map((_, i) => scoreScale(params, i)));
}

/** Feature d of every example. */
export function featureColumn(params: Params, d: number): number[] {
  return params.X.map((_, i) => exampleOf(params, i)[d]!);
}

/** Σ_i |x_id| over the first `count` examples, at least 1. */
export function featureScale(params: Params, d: number, count = params.X.length): number {
  const sizes = featureColumn(params, d).slice(0, count);
  return Math.max(
    1,
    sizes.reduce((sum, value) => sum + Math.abs(value), 0),
  );
}
