/** How many features the table shows at once. */
export const mostFeatures = 5;

/** The block of features that d stands in, so that a row stays where it is while d moves within the block. */
export function featuresShown(d: number, D: number): readonly number[] {
  const first = Math.floor(d / mostFeatures) * mostFeatures;
  return Array.from({ length: Math.min(mostFeatures, D - first) }, (_, at) => first + at);
}
