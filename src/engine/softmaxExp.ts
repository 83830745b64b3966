/** 2^(n/256) for n = 0..255. */
const ROOTS = Float64Array.from({ length: 256 }, (_, n) => 2 ** (n / 256));
/** The table of whole powers of two reaches from 2^−HALF up to below 2^HALF: e^REACH is 2^331.8. */
const HALF = 332;
const POWERS = Float64Array.from({ length: 2 * HALF }, (_, n) => 2 ** (n - HALF));

/** Exponents of a greater size are refused. A product of two exponentials, and of some sums of them, is in range. */
export const REACH = 230;

const STEPS_PER_UNIT = 256 / Math.LN2;
/** Makes the count of steps positive, where cutting its fraction off rounds down; and a half, so that it rounds. */
const OFFSET = 256 * HALF;
/*
 * ln 2 / 256 in two parts, after fdlibm's e_exp.c: the upper one ends in zeros, so that a count of steps
 * times it is exact, and the lower one carries what it lacks.
 */
const STEP_UPPER = 6.9314718036912381649e-1 / 256;
const STEP_LOWER = 1.90821492927058770002e-10 / 256;

/**
 * e^x of the first `count` numbers of `from` into `to`, to within 2 units in the last place; a fraction of
 * `Math.exp`'s time.
 *
 * With n the nearest whole number to 256 x / ln 2, e^x = 2^⌊n/256⌋ · 2^((n mod 256)/256) · e^r, where
 * |r| ≤ ln 2 / 512: the first two from tables, e^r by its series to r⁴/24 (the next term is 4e-17).
 *
 * @returns whether all of them were smaller than REACH in size; where one was not, `to` is unfinished
 */
export function exponentials(from: Float64Array, to: Float64Array, count: number): boolean {
  for (let at = 0; at < count; at = (at + 1) | 0) {
    const x = from[at]!;
    if (!(Math.abs(x) < REACH)) return false;
    const n = (x * STEPS_PER_UNIT + (OFFSET + 0.5)) | 0;
    const steps = n - OFFSET;
    const r = x - steps * STEP_UPPER - steps * STEP_LOWER;
    const root = ROOTS[n & 255]!;
    const series = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24)));
    to[at] = (root + root * series) * POWERS[n >> 8]!;
  }
  return true;
}
