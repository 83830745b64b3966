/**
 * How far two numbers are apart, relative to the larger: |a − n| / max(|a|, |n|), from 0 to 2.
 * 0 where both are 0, since then they agree; Infinity where either is not finite, since then they cannot.
 */
export function relativeError(a: number, n: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(n)) return Infinity;
  const larger = Math.max(Math.abs(a), Math.abs(n));
  if (larger === 0) return 0;
  const difference = Math.abs(a - n);
  // Numbers so large and of opposite signs that their difference overflows are divided first.
  return difference === Infinity ? Math.abs(a / larger - n / larger) : difference / larger;
}
