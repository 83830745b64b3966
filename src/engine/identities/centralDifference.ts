/**
 * (g(at + step) − g(at − step)) / 2 step, divided by the step really taken after rounding.
 * NaN where `at` is so large that the step does not move it.
 */
export function centralDifference(g: (value: number) => number, at: number, step: number): number {
  const up = at + step;
  const down = at - step;
  return (g(up) - g(down)) / (up - down);
}

/** The slope of g in one entry of a vector. */
export function slopeInEntry(
  g: (vector: readonly number[]) => number,
  vector: readonly number[],
  entry: number,
  step: number,
): number {
  const moved = (value: number) => g(vector.map((old, at) => (at === entry ? value : old)));
  return centralDifference(moved, vector[entry]!, step);
}
