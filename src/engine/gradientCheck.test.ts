import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { fixtureB } from './data/fixtureB';
import { gradientCheck } from './gradientCheck';
import type { GradientCheckOptions } from './gradientCheckTypes';
import { randomProblem } from './fixtures/randomProblem';
import { trace } from './trace';
import type { Matrix, Params, Reduction, Regulariser } from './types';

const { params } = fixtureB;
const worstOf = (problem: Params, options: GradientCheckOptions) => gradientCheck(problem, options).worst.relativeError;
const dWOf = (problem: Params): number[][] => {
  const { dW, D } = trace(problem);
  return problem.W.map((row, j) => row.map((_, d) => dW[j * D + d]!));
};

describe('gradientCheck', () => {
  it.each(dataSets)('finds the engine right on $id', (dataSet) => {
    for (const reduction of ['mean', 'sum'] as Reduction[]) {
      for (const regulariser of ['half', 'whole'] as Regulariser[]) {
        const problem = { ...dataSet.params, reduction, regulariser, reg: 0.2 };
        // The notes figure has entries near 1e-4 of its largest, hence not 1e-7 of each.
        expect(worstOf(problem, {})).toBeLessThan(1e-6);
      }
    }
  });

  it('compares every entry in the order of W, and names the worst', () => {
    const { entries, worst } = gradientCheck(params);
    expect(entries.map(({ j, d }) => [j, d])).toEqual([[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]]);
    expect(entries.map(({ analytic }) => Number(analytic.toFixed(4)))).toEqual([
      0.1203, -0.1838, -0.15, -0.0343, 0.0297, 0.3681,
    ]);
    expect(worst.relativeError).toBe(Math.max(...entries.map(({ relativeError }) => relativeError)));
    expect(entries).toContain(worst);
  });

  it('takes the first of equals for the worst', () => {
    const zeros = params.W.map((row) => row.map(() => 0));
    const { worst } = gradientCheck(params, { candidate: zeros });
    expect(worst).toMatchObject({ j: 0, d: 0, analytic: 0, relativeError: 1 });
  });

  it('measures the slope of the loss by the difference it names', () => {
    const lossAt = (by: number) =>
      trace({ ...params, W: params.W.map((row, j) => row.map((w, d) => (j === 1 && d === 0 ? w + by : w))) }).loss;
    const h = 0.25;
    const measured = (options: GradientCheckOptions) =>
      gradientCheck(params, { entries: { j: 1, d: 0 }, h, ...options }).entries[0]!.numerical;
    expect(measured({ method: 'central' })).toBeCloseTo((lossAt(h) - lossAt(-h)) / (2 * h), 12);
    expect(measured({ method: 'forward' })).toBeCloseTo((lossAt(h) - lossAt(0)) / h, 12);
    expect(measured({})).toBe(measured({ method: 'central' }));
  });

  it('leaves the params as they were', () => {
    const before = JSON.stringify(params);
    gradientCheck(params, { precision: 'float32' });
    expect(JSON.stringify(params)).toBe(before);
  });

  it('checks one entry', () => {
    const { entries } = gradientCheck(params, { entries: { j: 2, d: 1 } });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ j: 2, d: 1 });
    expect(entries[0]).toEqual(gradientCheck(params).entries[5]);
  });

  it('checks a sample without repetition that the seed fixes', () => {
    const problem = randomProblem({ N: 6, D: 5, C: 4, seed: 1 });
    const picked = (count: number, seed: number) =>
      gradientCheck(problem, { entries: { count, seed } }).entries.map(({ j, d }) => j * 5 + d);
    expect(new Set(picked(12, 3)).size).toBe(12);
    expect(picked(12, 3)).toEqual(picked(12, 3));
    expect(picked(12, 3)).not.toEqual(picked(12, 4));
    expect([...picked(20, 9)].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    // Every entry is as likely as any other to come first.
    const firsts = Array.from({ length: 400 }, (_, seed) => picked(1, seed)[0]!);
    for (let at = 0; at < 20; at += 1) expect(firsts.filter((first) => first === at).length).toBeGreaterThan(5);
  });

  it('finds a wrong entry in a given gradient', () => {
    const candidate = dWOf(params);
    expect(gradientCheck(params, { candidate }).worst.relativeError).toBeLessThan(1e-8);
    candidate[1]![1]! *= 1.01;
    const { worst } = gradientCheck(params, { candidate });
    expect(worst).toMatchObject({ j: 1, d: 1 });
    expect(worst.relativeError).toBeCloseTo(0.01 / 1.01, 6);
  });

  it('agrees on entries that are exactly 0 on both sides', () => {
    const flat: Params = { ...params, reg: 0, X: params.X.map(([a]) => [a!, 0]) };
    const { entries } = gradientCheck(flat, { entries: { j: 0, d: 1 } });
    expect(entries[0]).toMatchObject({ analytic: 0, numerical: 0, relativeError: 0 });
  });

  it('gives an entry no pass where the loss is not finite', () => {
    const far: Params = { ...params, W: [[1e200, 0], [0, 1e200], [0, 0]], X: params.X.map(() => [1e200, 1e200]) };
    expect(worstOf(far, {})).toBe(Infinity);
  });
});

describe('the error against the step, for a correct gradient', () => {
  const problem = randomProblem({ N: 5, D: 4, C: 3, seed: 5 });
  const curve = (options: GradientCheckOptions, steps: number[]) =>
    steps.map((h) => worstOf(problem, { ...options, h }));
  const slope = (options: GradientCheckOptions, from: number, to: number) => {
    const [a, b] = curve(options, [from, to]);
    return Math.log10(a! / b!) / Math.log10(from / to);
  };
  const steps = [1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-10, 1e-12];
  const bestStep = (options: GradientCheckOptions) => {
    const errors = curve(options, steps);
    return steps[errors.indexOf(Math.min(...errors))];
  };

  it('falls with the square of the step for central differences', () => {
    for (const h of [1e-1, 1e-2, 1e-3]) expect(slope({ method: 'central' }, h, h / 10)).toBeCloseTo(2, 1);
  });

  it('falls with the step itself for forward differences', () => {
    for (const h of [1e-2, 1e-3, 1e-4]) expect(slope({ method: 'forward' }, h, h / 10)).toBeCloseTo(1, 1);
  });

  it('is least near 1e-5 for central differences in float64, near 1e-8 for forward ones', () => {
    expect(bestStep({ method: 'central' })).toBe(1e-5);
    expect(worstOf(problem, { h: 1e-5 })).toBeLessThan(1e-9);
    expect(bestStep({ method: 'forward' })).toBe(1e-8);
    expect(worstOf(problem, { method: 'forward', h: 1e-8 })).toBeLessThan(1e-6);
  });

  it('grows again as the step shrinks, until the weight no longer moves', () => {
    const errors = curve({ method: 'central' }, [1e-5, 1e-6, 1e-8, 1e-10, 1e-12]);
    expect([...errors].sort((a, b) => a - b)).toEqual(errors);
    expect(worstOf(problem, { h: 1e-17 })).toBe(1);
    expect(worstOf(problem, { method: 'forward', h: 1e-17 })).toBe(1);
  });

  it('is least near 1e-2 in float32, and fails there at the usual 1e-5', () => {
    const single: GradientCheckOptions = { precision: 'float32' };
    expect(bestStep(single)).toBe(1e-2);
    expect(worstOf(problem, { ...single, h: 1e-2 })).toBeGreaterThan(3e-5);
    expect(worstOf(problem, { ...single, h: 1e-2 })).toBeLessThan(1e-3);
    expect(worstOf(problem, { ...single, h: 1e-5 })).toBeGreaterThan(1e-2);
    expect(worstOf(problem, { ...single, h: 1e-8 })).toBe(1);
  });

  it('keeps float32 numbers alone in float32', () => {
    for (const { analytic, numerical } of gradientCheck(problem, { precision: 'float32', h: 1e-2 }).entries) {
      expect([analytic, numerical]).toEqual([Math.fround(analytic), Math.fround(numerical)]);
    }
    const candidate = dWOf(problem);
    const { entries } = gradientCheck(problem, { precision: 'float32', h: 1e-2, candidate });
    expect(entries[0]!.analytic).toBe(Math.fround(candidate[0]![0]!));
  });
});

describe('gradientCheck refuses', () => {
  const candidate: Matrix = [[0, 0], [0, 0], [0, NaN]];
  it.each<[string, GradientCheckOptions, string]>([
    ['a step of 0', { h: 0 }, 'h is 0; expected a finite number above 0.'],
    ['a negative step', { h: -1e-5 }, 'h is -0.00001; expected a finite number above 0.'],
    ['a method', { method: 'sideways' as 'central' }, 'method is "sideways"; expected "central" or "forward".'],
    ['a precision', { precision: 'float16' as 'float32' }, 'precision is "float16"; expected "float64" or "float32".'],
    ['a class', { entries: { j: 3, d: 0 } }, 'entries.j is 3; expected a whole number from 0 to 2.'],
    ['a feature', { entries: { j: 0, d: 2 } }, 'entries.d is 2; expected a whole number from 0 to 1.'],
    ['an empty sample', { entries: { count: 0, seed: 1 } }, 'count is 0; expected a whole number from 1 to 6.'],
    ['too large a sample', { entries: { count: 7, seed: 1 } }, 'count is 7; expected a whole number from 1 to 6.'],
    ['a seed', { entries: { count: 2, seed: 0.5 } }, 'seed is 0.5; expected a whole number of at least 0.'],
    ['a word', { entries: 'some' as 'all' }, 'entries is "some"; expected "all", one entry { j, d } or a sample { count, seed }.'],
    ['nothing', { entries: null as unknown as 'all' }, 'entries is null; expected "all", one entry { j, d } or a sample { count, seed }.'],
    ['a candidate too wide', { candidate: [[1, 2, 3], [1, 2, 3], [1, 2, 3]] }, 'candidate is 3 x 3; expected the shape of W, 3 x 2.'],
    ['a candidate too short', { candidate: [[1, 2], [1, 2]] }, 'candidate is 2 x 2; expected the shape of W, 3 x 2.'],
    ['a candidate with NaN', { candidate }, 'candidate[2][1] is NaN; expected a finite number.'],
  ])('%s', (_what, options, message) => {
    expect(() => gradientCheck(params, options)).toThrow(message);
  });

  it('what is no problem', () => {
    expect(() => gradientCheck({ ...params, y: [0, 1, 2] })).toThrow(
      'y is an array of 3 entries; expected 4 labels, one for each example.',
    );
  });
});
