export interface ProbabilitySegment {
  readonly k: number;
  readonly x: number;
  readonly width: number;
}

/** The probabilities of one example as parts of a bar of length `length`, in the order of the classes. */
export function probabilitySegments(probs: ArrayLike<number>, length: number): ProbabilitySegment[] {
  let x = 0;
  return Array.from(probs, (p, k) => {
    const segment = { k, x, width: p * length };
    x += segment.width;
    return segment;
  });
}
