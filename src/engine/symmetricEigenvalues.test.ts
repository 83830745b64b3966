import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenvalueCases } from './fixtures/eigenvalues';
import { property } from './properties/property';
import { softmaxJacobian } from './softmaxJacobian';
import { symmetricEigenvalues } from './symmetricEigenvalues';

const total = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

/** Two to ten probabilities above 0 that add up to 1 but for rounding. */
const probabilities = fc
  .array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 10 })
  .map((shares) => shares.map((share) => share / total(shares)));

describe('the eigenvalues of a symmetric matrix', () => {
  it('are those that can be found by hand', () => {
    expect([...symmetricEigenvalues([7])]).toEqual([7]);
    expect([...symmetricEigenvalues([3, 0, 0, -2])]).toEqual([-2, 3]);
    expect(symmetricEigenvalues([2, 1, 1, 2])[0]).toBeCloseTo(1, 15);
    expect(symmetricEigenvalues([2, 1, 1, 2])[1]).toBeCloseTo(3, 15);
    expect([...symmetricEigenvalues(new Float64Array(9))]).toEqual([0, 0, 0]);
  });

  it('are found where entries are of very different sizes', () => {
    const [small = NaN, large = NaN] = symmetricEigenvalues([1e200, 1, 1, 1]);
    expect(large).toBe(1e200);
    expect(small).toBe(1);
  });

  it('are NumPy’s for diag(p) − p pᵀ', () => {
    expect(eigenvalueCases).toHaveLength(8);
    for (const { probs, eigenvalues } of eigenvalueCases) {
      const found = symmetricEigenvalues(softmaxJacobian(probs));
      expect(found).toHaveLength(eigenvalues.length);
      found.forEach((value, at) => expect(Math.abs(value - (eigenvalues[at] ?? NaN))).toBeLessThan(1e-15));
    }
  });

  it('are refused for what is no square matrix of numbers', () => {
    expect(() => symmetricEigenvalues([1, 2, 3])).toThrow(
      'matrix is an array of 3 entries; expected as many rows as columns.',
    );
    expect(() => symmetricEigenvalues([])).toThrow('at least 1 number');
    expect(() => symmetricEigenvalues([NaN])).toThrow('a finite number');
  });
});

describe('for any probabilities, the eigenvalues of the Jacobian', () => {
  property(
    'add up to its trace, are none below 0 nor above one half, and one alone is 0, along (1, …, 1)',
    probabilities,
    (probs) => {
      const C = probs.length;
      const J = softmaxJacobian(probs);
      const values = symmetricEigenvalues(J);
      const diagonal = probs.map((_, k) => J[k * C + k] ?? NaN);
      expect(Math.abs(total(values) - total(diagonal))).toBeLessThan(1e-14);
      expect(values[0]).toBeGreaterThan(-1e-15);
      expect(values[C - 1]).toBeLessThanOrEqual(0.5 + 1e-15);
      // J (1, …, 1) = 0, and the second smallest is at least the smallest probability: the rank is C − 1.
      for (let k = 0; k < C; k += 1)
        expect(Math.abs(total(J.subarray(k * C, (k + 1) * C)))).toBeLessThan(1e-15);
      expect(Math.abs(values[0] ?? NaN)).toBeLessThan(1e-15);
      expect(values[1]).toBeGreaterThanOrEqual(Math.min(...probs) - 1e-15);
    },
    1000,
  );
});
