/** How many features the table of dW shows at once: what leaves the errors their room. */
export const mostFeatures = 6;

/** The features shown: all, or the block of `mostFeatures` that feature d stands in. */
export function featuresAround(d: number, D: number): readonly number[] {
  const first = D <= mostFeatures ? 0 : Math.floor(d / mostFeatures) * mostFeatures;
  return Array.from({ length: Math.min(mostFeatures, D - first) }, (_, at) => first + at);
}
