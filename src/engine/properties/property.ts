import fc from 'fast-check';
import { it } from 'vitest';

/** Mutation testing runs these once for every change it makes to the engine: fewer problems, and always the same. */
const underMutation = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/** How many problems each property is tried on; `PROPERTY_RUNS` may ask for another number. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? (underMutation ? 100 : 10_000));

/** Ten thousand runs take about a second; a loaded machine may need far more. */
const PATIENCE_MS = 120_000;

/**
 * Tests that `predicate` throws for none of the problems; a failure prints the seed and the smallest problem.
 * @param atMost fewer runs than asked for, where one takes long
 */
export function property<Problem>(
  name: string,
  problems: fc.Arbitrary<Problem>,
  predicate: (problem: Problem) => void,
  atMost = Infinity,
): void {
  const parameters = { numRuns: Math.min(numRuns, atMost), ...(underMutation && { seed: 1 }) };
  it(name, { timeout: PATIENCE_MS }, () => {
    fc.assert(fc.property(problems, predicate), parameters);
  });
}
