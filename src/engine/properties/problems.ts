import fc from 'fast-check';
import type { Params } from '../types';

/** A problem's sizes (D without the bias feature) and how large its numbers may be. */
interface Extent {
  readonly N: number;
  readonly D: number;
  readonly C: number;
  readonly weight: number;
  readonly feature: number;
}

const LARGEST_SIDE = 6;
const side = fc.integer({ min: 1, max: LARGEST_SIDE });

/** Weights and features from near 0 to sizes at which softmax saturates; scores stay below about 2,000. */
const extents: fc.Arbitrary<Extent> = fc.record({
  N: side,
  D: side,
  C: side,
  weight: fc.constantFrom(0.01, 1, 3),
  feature: fc.constantFrom(0.01, 4, 100),
});

const STEPS = 2 ** 24;

/** Spread evenly over the range, where `fc.double` would spread over the exponents and hardly leave 0. */
const within = (largest: number) =>
  fc.integer({ min: -STEPS, max: STEPS }).map((steps) => (steps / STEPS) * largest);

function matrix(rows: number, columns: number, largest: number): fc.Arbitrary<number[][]> {
  const row = fc.array(within(largest), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** Any problem of an extent, under any conventions. */
function problemOf({ N, D, C, weight, feature }: Extent): fc.Arbitrary<Params> {
  return fc.boolean().chain((bias) =>
    fc.record({
      W: matrix(C, bias ? D + 1 : D, weight),
      X: matrix(N, D, feature),
      y: fc.array(fc.integer({ min: 0, max: C - 1 }), { minLength: N, maxLength: N }),
      reg: fc.constantFrom(0, 0.1, 5, 50),
      reduction: fc.constantFrom('mean' as const, 'sum' as const),
      regulariser: fc.constantFrom('half' as const, 'whole' as const),
      bias: fc.constant(bias),
    }),
  );
}

/** Problems whose true answers a float64 holds to many digits. */
export const problems: fc.Arbitrary<Params> = extents.chain(problemOf);

/** Problems whose scores reach 1e300 in size, and whose differences of scores therefore reach 2e300. */
export const extremeProblems: fc.Arbitrary<Params> = fc
  .tuple(side, side, fc.constantFrom(1e3, 1e100, 1e300))
  .chain(([N, C, largest]) => problemOf({ N, D: 1, C, weight: largest, feature: 1 }))
  .map((params) => ({ ...params, reg: 0 }));
