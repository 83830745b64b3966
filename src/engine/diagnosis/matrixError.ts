/** max|a − b| / max(max|a|, max|b|) of two flat matrices; 0 where both are 0, NaN where an entry is NaN. */
export function matrixError(a: Float64Array, b: Float64Array): number {
  let difference = 0;
  let largest = 0;
  for (let at = 0; at < a.length; at += 1) {
    difference = Math.max(difference, Math.abs(a[at]! - b[at]!));
    largest = Math.max(largest, Math.abs(a[at]!), Math.abs(b[at]!));
  }
  return largest === 0 ? 0 : difference / largest;
}
