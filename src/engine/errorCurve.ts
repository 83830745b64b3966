import { gradientCheck } from './gradientCheck';
import type { DifferenceMethod, Entry } from './gradientCheckTypes';
import type { Precision } from './roundedLoss';
import type { Params } from './types';

/** The relative error of one way to measure a slope, for every step tried. */
export interface ErrorCurve {
  readonly method: DifferenceMethod;
  readonly precision: Precision;
  readonly points: readonly { readonly h: number; readonly relativeError: number }[];
}

const ways = [
  { method: 'central', precision: 'float64' },
  { method: 'forward', precision: 'float64' },
  { method: 'central', precision: 'float32' },
] as const;

/** The steps that `errorCurves` tries: two a decade, from 1e-1 down to 1e-14. */
export const curveSteps: readonly number[] = Array.from({ length: 27 }, (_, n) => 10 ** (-1 - n / 2));

/**
 * How far a measured slope is from the gradient's entry, against the step h: central and forward differences in
 * float64, central ones in float32.
 *
 * |a − n| / max(|a|, |n|), a = dW[j, d], n = (L(W + h) − L(W − h)) / 2h or (L(W + h) − L(W)) / h.
 * On the right of its least value a curve is the formula's own error, of order h² or h; on the left it is rounding,
 * of order ε / h.
 *
 * @throws EngineError as `gradientCheck` does
 * @see https://cs231n.github.io/neural-networks-3/#gradcheck
 */
export function errorCurves(params: Params, entry: Entry): ErrorCurve[] {
  return ways.map((way) => ({
    ...way,
    points: curveSteps.map((h) => ({
      h,
      relativeError: gradientCheck(params, { ...way, h, entries: entry }).worst.relativeError,
    })),
  }));
}
