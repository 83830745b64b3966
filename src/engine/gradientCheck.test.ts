import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { fixtureB } from './data/fixtureB';
import { gradientCheck } from './gradientCheck';
import type { GradientCheckOptions } from './gradientCheckTypes';
import { randomProblem } from './fixtures/randomProblem';
import { trace } from './trace';
import type { Params, Reduction, Regulariser } from './types';

const { params } = fixtureB;
const worstOf = (problem: Params, options: GradientCheckOptions) =>
  gradientCheck(problem, options).worst.relativeError;
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
    expect(entries.map(({ j, d }) => [j, d])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
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
      trace({ ...params, W: params.W.map((row, j) => row.map((w, d) => (j === 1 && d === 0 ? w + by : w))) })
        .loss;
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
    for (let at = 0; at < 20; at += 1)
      expect(firsts.filter((first) => first === at).length).toBeGreaterThan(5);
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
    const far: Params = {
      ...params,
      W: [
        [1e200, 0],
        [0, 1e200],
        [0, 0],
      ],
      X: params.X.map(() => [1e200, 1e200]),
    };
    expect(worstOf(far, {})).toBe(Infinity);
  });
});
