import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureB } from './data/fixtureB';
import { gradientCheck } from './gradientCheck';
import { gradientCheckIncremental, logSumGrowth } from './gradientCheckIncremental';
import type { IncrementalCheckOptions } from './gradientCheckIncremental';
import type { DifferenceMethod } from './gradientCheckTypes';
import { randomProblem } from './fixtures/randomProblem';
import type { Reduction, Regulariser } from './types';

const { params } = fixtureB;

describe('logSumGrowth', () => {
  it('is log(1 + p (e^z − 1))', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (p, z) => {
          const direct = Math.log(1 + p * (Math.exp(z) - 1));
          // Where p e^z is far below 1, `direct` has no digits to compare with but those of the 1.
          expect(Math.abs(logSumGrowth(p, z) - direct)).toBeLessThan(1e-7 * Math.max(1, Math.abs(direct)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the digits of a tiny change', () => {
    expect(logSumGrowth(0.25, 1e-20)).toBe(0.25e-20);
    expect(logSumGrowth(1e-30, 1e-5) / 1e-35).toBeCloseTo(1 + 1e-5 / 2, 9);
  });

  it('is continuous where its two forms meet', () => {
    for (const z of [-1, 1]) {
      expect(logSumGrowth(0.3, z)).toBeCloseTo(logSumGrowth(0.3, z * (1 + 1e-15)), 13);
    }
  });

  it.each([
    [1, -800, -800],
    [1, 800, 800],
    [0, 800, 0],
    [0, -800, 0],
    [0.5, 1e6, 1e6 + Math.log(0.5)],
    [0.5, -1e6, Math.log(0.5)],
  ])('does not overflow at p = %d, z = %d', (p, z, expected) => {
    expect(logSumGrowth(p, z)).toBe(expected);
  });
});

describe('gradientCheckIncremental', () => {
  const cases = (['central', 'forward'] as DifferenceMethod[]).flatMap((method) =>
    (['mean', 'sum'] as Reduction[]).flatMap((reduction) =>
      (['half', 'whole'] as Regulariser[]).map((regulariser) => ({ method, reduction, regulariser })),
    ),
  );

  it.each(cases)('measures what whole losses measure: %o', ({ method, ...conventions }) => {
    for (const bias of [true, false]) {
      const problem = randomProblem({ N: 7, D: 4, C: 3, seed: 2, bias, reg: 0.7, ...conventions });
      for (const h of [1e-2, 0.5]) {
        const whole = gradientCheck(problem, { method, h });
        const { entries, worst } = gradientCheckIncremental(problem, { method, h });
        entries.forEach((entry, at) => {
          expect(entry).toMatchObject({ j: whole.entries[at]!.j, d: whole.entries[at]!.d });
          expect(entry.numerical).toBeCloseTo(whole.entries[at]!.numerical, 11);
          expect(entry.analytic).toBeCloseTo(whole.entries[at]!.analytic, 12);
        });
        expect(worst).toMatchObject({ j: whole.worst.j, d: whole.worst.d });
      }
    }
  });

  it('is more accurate than the difference of whole losses', () => {
    const problem = randomProblem({ N: 5, D: 4, C: 3, seed: 5 });
    expect(gradientCheckIncremental(problem).worst.relativeError).toBeLessThan(
      gradientCheck(problem).worst.relativeError / 5,
    );
    expect(gradientCheckIncremental(problem, { h: 1e-8 }).worst.relativeError).toBeLessThan(1e-13);
  });

  it('takes one true difference besides, at the steepest entry or where it is told', () => {
    const { spot } = gradientCheckIncremental(params);
    expect(spot).toMatchObject({ j: 2, d: 1 });
    expect(spot.measured).toBe(gradientCheck(params, { entries: { j: 2, d: 1 } }).entries[0]!.numerical);
    expect(spot.relativeError).toBeLessThan(1e-9);
    expect(spot.relativeError).toBe(
      Math.abs(spot.measured - spot.incremental) / Math.max(spot.measured, spot.incremental),
    );
    const told = gradientCheckIncremental(params, { spot: { j: 0, d: 1 }, method: 'forward', h: 1e-3 });
    expect(told.spot).toMatchObject({ j: 0, d: 1, incremental: told.entries[1]!.numerical });
    expect(told.spot.measured).toBeCloseTo(told.spot.incremental, 9);
  });

  it('finds a wrong entry in a given gradient', () => {
    const candidate = gradientCheckIncremental(params).entries.reduce<number[][]>(
      (rows, { j, d, analytic }) => {
        rows[j]![d] = analytic;
        return rows;
      },
      [[], [], []],
    );
    candidate[0]![1]! += 0.01;
    const { worst } = gradientCheckIncremental(params, { candidate });
    expect(worst).toMatchObject({ j: 0, d: 1 });
    expect(worst.relativeError).toBeGreaterThan(0.01);
  });

  it.each<[string, IncrementalCheckOptions, string]>([
    ['a step', { h: NaN }, 'h is NaN; expected a finite number above 0.'],
    ['a method', { method: 'both' as 'central' }, 'method is "both"; expected "central" or "forward".'],
    ['a spot', { spot: { j: 0, d: 9 } }, 'entries.d is 9; expected a whole number from 0 to 1.'],
    ['a candidate', { candidate: [[1, 2]] }, 'candidate is 1 x 2; expected the shape of W, 3 x 2.'],
  ])('refuses %s', (_what, options, message) => {
    expect(() => gradientCheckIncremental(params, options)).toThrow(message);
  });
});
