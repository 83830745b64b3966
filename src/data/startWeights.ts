import { createRandom } from '../engine/random';

/** The seed that starting weights are drawn with. */
export const startSeed = 1;

/** 1 for values up to 5, else the power of ten that brings the largest value to 5 or less. */
function unitFor(largest: number): number {
  let unit = 1;
  while (largest / unit > 5) unit *= 10;
  return unit;
}

/**
 * Weights to begin with, C x (features + 1): uniform on [−1, 1] with one decimal, divided by a power of ten where a
 * feature's values are large. Zeros would give every class the same probability, and nothing to look at.
 */
export function startWeights(X: readonly (readonly number[])[], C: number, bias: boolean): number[][] {
  const random = createRandom(startSeed);
  const features = X[0]?.length ?? 0;
  const exponents = Array.from({ length: features }, (_, d) =>
    Math.log10(unitFor(X.reduce((most, row) => Math.max(most, Math.abs(row[d] ?? 0)), 0))),
  );
  const units = bias ? [...exponents, 0] : exponents;
  return Array.from({ length: C }, () =>
    units.map(
      (exponent) => Number(`${Math.round(20 * random.uniform() - 10)}e-${Math.round(exponent) + 1}`) + 0,
    ),
  );
}
