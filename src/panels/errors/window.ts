/** How many examples the table shows at once: what fits beside dW at 13 px. */
export const windowSize = 12;

/** The examples shown: the block of `windowSize` that example i stands in, from `first` up to `end` (excluded). */
export function windowAround(i: number, N: number): { readonly first: number; readonly end: number } {
  const first = Math.floor(i / windowSize) * windowSize;
  return { first, end: Math.min(first + windowSize, N) };
}
