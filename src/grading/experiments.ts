import { trace } from '../engine';
import type { Params } from '../engine';

/** exp(f_k) / Σ exp(f): the definition itself, without a shift. */
export function shares(scores: Iterable<number>): readonly number[] {
  const exps = Array.from(scores, Math.exp);
  const sum = exps.reduce((total, exp) => total + exp, 0);
  return exps.map((exp) => exp / sum);
}

/** Whether two numbers agree but for rounding, measured against the larger. */
export function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The loss of every example with all weights 0 and no penalty, which is their mean. */
export function lossWithoutWeights(params: Params): number {
  const W = params.W.map((row) => row.map(() => 0));
  return trace({ ...params, W, reg: 0, reduction: 'mean' }).loss;
}

/** The same problem with every example twice. */
export function everyExampleTwice(params: Params): Params {
  return { ...params, X: [...params.X, ...params.X], y: [...params.y, ...params.y] };
}

/** The angle's cosine and the ratio of lengths of two arrows, for telling 'longer' from 'turned'. */
export function compareArrows(a: ArrayLike<number>, b: ArrayLike<number>) {
  const values = Array.from(a, (left, at) => [left, b[at] ?? NaN] as const);
  const length = (side: 0 | 1) => Math.hypot(...values.map((pair) => pair[side]));
  const dot = values.reduce((sum, [left, right]) => sum + left * right, 0);
  return { cosine: dot / (length(0) * length(1)), ratio: length(0) / length(1) };
}
