import type { Sides } from './check';

/** What rounding may do to two ways of computing one number whose terms are of size 1. */
const EQUALITY = 1e-12;

/** What a step of `STEP` leaves of a slope of size 1: its error is of order STEP². */
const SLOPE = 1e-7;

/** The step of a difference quotient in a score. */
export const STEP = 1e-5;

/** Past this share of the slope itself, agreement would say nothing. */
const MEANINGFUL = 1e-3;

/**
 * Two ways to one number.
 * @param scale the size of the terms that were added up, below which rounding is not to be judged
 */
export function equality(left: number, right: number, scale: number): Sides {
  return { left, right, tolerance: EQUALITY * Math.max(1, scale) };
}

/**
 * A derivative by its formula, and the difference quotient that approaches it.
 * @param size the size of the function whose values were subtracted: each is rounded by about ε · size
 * @param step the step of the quotient, by which that rounding is divided
 */
export function slope(left: number, right: number, size: number, step: number): Sides {
  const rounding = (4 * Number.EPSILON * size) / step;
  const slopeSize = Math.max(1, Math.abs(left));
  const sides = { left, right, tolerance: SLOPE * slopeSize + rounding };
  if (rounding <= MEANINGFUL * slopeSize) return sides;
  return {
    ...sides,
    reason: 'The numbers here are so large that a small difference between them is lost in rounding.',
  };
}
