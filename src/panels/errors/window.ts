/** How many examples the table shows at once: what fits beside dW at 13 px, and what fits a phone. */
export const windowSizes = { page: 12, phone: 7 } as const;

/** The places shown: the block of `size` that the cursor's place stands in, from `first` up to `end` (excluded). */
export function windowAround(
  place: number,
  N: number,
  size: number,
): { readonly first: number; readonly end: number } {
  const first = Math.floor(place / size) * size;
  return { first, end: Math.min(first + size, N) };
}
