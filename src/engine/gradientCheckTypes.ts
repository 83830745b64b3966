import type { Precision } from './roundedLoss';
import type { Matrix } from './types';

/**
 * How a slope is measured.
 * `central`: (L(W + h) − L(W − h)) / 2h, with an error of order h²; `forward`: (L(W + h) − L(W)) / h, of order h.
 */
export type DifferenceMethod = 'central' | 'forward';

/** One entry of W: class j, feature d (the last feature is the bias where bias is on). */
export interface Entry {
  readonly j: number;
  readonly d: number;
}

/** Which entries are checked: all, one, or a sample without repetition that the seed fixes. */
export type EntryChoice = 'all' | Entry | { readonly count: number; readonly seed: number };

export interface GradientCheckOptions {
  /** Default `central`. */
  readonly method?: DifferenceMethod;
  /** The step; default 1e-5. */
  readonly h?: number;
  /** Default `float64`. */
  readonly precision?: Precision;
  /** Default `all`. */
  readonly entries?: EntryChoice;
  /** The gradient to check, C x D; the engine's own where left out. */
  readonly candidate?: Matrix;
}

/** One entry's slope by formula and by measurement. */
export interface EntryCheck extends Entry {
  /** The entry of the gradient that is checked. */
  readonly analytic: number;
  /** What the differences of the loss give. */
  readonly numerical: number;
  /** |analytic − numerical| / max(|analytic|, |numerical|); 0 where both are 0, Infinity where one is not finite. */
  readonly relativeError: number;
}

export interface GradientCheck {
  readonly entries: readonly EntryCheck[];
  /** The entry with the largest relative error, the first of them where several tie. */
  readonly worst: EntryCheck;
}
