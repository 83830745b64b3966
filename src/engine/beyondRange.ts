/** The exponent a of the power of two with 2^a ≤ max|v| < 2^(a+1); 0 for a vector of zeros. */
export function exponentOf(vector: Iterable<number>): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return largest === 0 ? 0 : Math.max(-1022, Math.min(1023, Math.floor(Math.log2(largest))));
}

/**
 * value · 2^a · 2^b, the smaller power first, so that only a result out of range overflows.
 * Exact, unless the result is below float64's normal range.
 */
export function scaleByPowers(value: number, a: number, b: number): number {
  return value * 2 ** Math.min(a, b) * 2 ** Math.max(a, b);
}

/**
 * The shifted scores f_j − max_k f_k of one example whose scores leave float64's range.
 *
 * W and x are scaled by powers of two, which rounds nothing; the dot products then stay in range, and
 * it is their differences, not they, that are scaled back: −Infinity at worst, and exp(−Infinity) is 0.
 *
 * @param W flat C x D, row j at j * D
 * @param x D features
 * @param shifted receives the C shifted scores
 */
export function shiftedBeyondRange(W: Float64Array, x: Float64Array, shifted: Float64Array): void {
  const D = x.length;
  const a = exponentOf(W);
  const b = exponentOf(x);
  let max = -Infinity;
  for (let j = 0; j < shifted.length; j += 1) {
    let score = 0;
    for (let d = 0; d < D; d += 1) score += W[j * D + d]! * 2 ** -a * (x[d]! * 2 ** -b);
    shifted[j] = score;
    max = Math.max(max, score);
  }
  for (let j = 0; j < shifted.length; j += 1) shifted[j] = scaleByPowers(shifted[j]! - max, a, b);
}
