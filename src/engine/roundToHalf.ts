/** Digits of a float16 in base 2, the leading one counted. */
const DIGITS = 11;
/** The exponent of the largest and of the smallest normal float16. */
const MOST = 15;
const LEAST = -14;

const LARGEST = (2 - 2 ** (1 - DIGITS)) * 2 ** MOST;

/** Adding it pushes every binary place behind the point out of a float64, which rounds to even. */
const PUSH = 2 ** 52;

/**
 * The nearest float16 (IEEE 754 binary16), ties to even: 11 binary digits, at most 65504, subnormal below 2⁻¹⁴.
 * From 65520 on, half a step beyond the largest, the result is infinite.
 */
export function roundToHalf(value: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const size = Math.abs(value);
  const exponent = Math.max(LEAST, Math.floor(Math.log2(size)));
  const spacing = 2 ** (exponent - DIGITS + 1);
  const rounded = (size / spacing + PUSH - PUSH) * spacing;
  return Math.sign(value) * (rounded > LARGEST ? Infinity : rounded);
}
