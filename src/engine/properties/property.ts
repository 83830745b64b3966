import fc from 'fast-check';
import { it } from 'vitest';

/** How many problems each property is tried on. `PROPERTY_RUNS` may ask for more, or for fewer where time counts. */
const runs = Number(process.env.PROPERTY_RUNS ?? 10_000);

/** Ten thousand runs take about a second; a loaded machine may need far more. */
const PATIENCE_MS = 120_000;

/** Tests that `predicate` throws for none of the problems; a failure prints the seed and the smallest problem. */
export function property<Problem>(
  name: string,
  problems: fc.Arbitrary<Problem>,
  predicate: (problem: Problem) => void,
): void {
  it(name, { timeout: PATIENCE_MS }, () => {
    fc.assert(fc.property(problems, predicate), { numRuns: runs });
  });
}
