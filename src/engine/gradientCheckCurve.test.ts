import { describe, expect, it } from 'vitest';
import { gradientCheck } from './gradientCheck';
import type { GradientCheckOptions } from './gradientCheckTypes';
import { randomProblem } from './fixtures/randomProblem';
import type { Params } from './types';

const worstOf = (problem: Params, options: GradientCheckOptions) =>
  gradientCheck(problem, options).worst.relativeError;

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
    const candidate = problem.W.map((row) => row.map(() => 0.1));
    const { entries } = gradientCheck(problem, { precision: 'float32', h: 1e-2, candidate });
    expect(entries[0]!.analytic).toBe(Math.fround(candidate[0]![0]!));
  });
});
