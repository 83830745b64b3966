/** 2^27 + 1 cuts a float64 into two halves of 26 bits, whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** a · b − fl(a · b), exactly, by Veltkamp's split and Dekker's product; 0 where the split overflows. */
function productError(a: number, b: number, product: number): number {
  const aScaled = SPLITTER * a;
  const bScaled = SPLITTER * b;
  const aHigh = aScaled - (aScaled - a);
  const bHigh = bScaled - (bScaled - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  const error = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  return Number.isFinite(error) ? error : 0;
}

/**
 * Σ_d a_d · b_d as if computed in twice the digits and rounded once.
 * Source: Ogita, Rump, Oishi, "Accurate sum and dot product" (2005), algorithm Dot2.
 */
export function compensatedDot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let d = 0; d < a.length; d += 1) {
    const product = a[d]! * b[d]!;
    const next = sum + product;
    const back = next - sum;
    lost += sum - (next - back) + (product - back) + productError(a[d]!, b[d]!, product);
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}
