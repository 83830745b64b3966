import { describe, expect, it } from 'vitest';
import { trace } from '../trace';
import type { Params } from '../types';
import type { CheckId } from './checks';
import { evaluateCheck } from './checks';
import { batchScale, featureColumn, featureScale, scoreScale } from './scale';

/** Scores of size 3·2 + 1 = 7 and 40·2 + 1 = 81 for the first example, half as much of the features for the others. */
const params: Params = {
  W: [
    [3, -1],
    [-40, 1],
  ],
  X: [[-2], [1], [-1]],
  y: [0, 1, 0],
  reg: 0,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
};

/** Weights of 0.001, so that the terms of a score are below 1. */
const small: Params = {
  ...params,
  W: [
    [0.001, 0],
    [0, 0.001],
  ],
  X: [[0.1], [0.2], [0.3]],
};

function toleranceOf(id: CheckId, problem: Params, cursor = { i: 0, j: 0, k: 0, d: 0 }): number {
  return evaluateCheck(id, trace(problem), cursor).tolerance;
}

describe('the sizes that rounding is measured by', () => {
  it('are those of the terms, not of their sum', () => {
    expect(scoreScale(params, 0)).toBe(81);
    expect(scoreScale(params, 1)).toBe(41);
    expect(batchScale(params)).toBe(81);
    expect(featureColumn(params, 0)).toEqual([-2, 1, -1]);
    expect(featureScale(params, 0)).toBe(4);
    expect(featureScale(params, 0, 2)).toBe(3);
    expect(featureScale(params, 1)).toBe(3);
  });

  it('are at least 1', () => {
    expect(batchScale(small)).toBe(1);
    expect(featureScale(small, 0)).toBe(1);
  });
});

describe('the tolerance of a check', () => {
  it('of a sum over examples knows the scores and the features', () => {
    expect(toleranceOf('matrix-product-cell', params)).toBeCloseTo(81 * 4 * 1e-12, 20);
    expect(toleranceOf('data-part-sums-to-zero', params)).toBeCloseTo(4 * 1e-12, 20);
    expect(toleranceOf('two-kinds-of-rows', params)).toBeCloseTo(81 * 2 * 1e-12, 20);
    expect(toleranceOf('outer-product-cell', params)).toBeCloseTo(81 * 2 * 1e-12, 20);
    expect(toleranceOf('row-after-line', params, { i: 0, j: 0, k: 0, d: 0 })).toBeCloseTo(81 * 2 * 1e-12, 20);
    expect(toleranceOf('row-after-line', params, { i: 2, j: 0, k: 0, d: 0 })).toBeCloseTo(81 * 4 * 1e-12, 20);
  });

  it.each([
    ['mean', 1],
    ['sum', 3],
  ] as const)('of the whole loss knows how its examples are put together: %s', (reduction, weight) => {
    const problem = { ...params, reduction };
    const { loss, dW } = trace(problem);
    const step = 1e-5 / 2;
    const rounding = (4 * Number.EPSILON * (weight * 81 + loss)) / step;
    const expected = 1e-7 * Math.max(1, Math.abs(dW[0]!)) + rounding;
    expect(toleranceOf('gradient-entry', problem) / expected).toBeCloseTo(1, 9);
  });

  it('of the penalty allows for a large weight by a large step', () => {
    const large = {
      ...params,
      W: [
        [1e6, 0],
        [0, 0],
      ],
      reg: 1,
    };
    const { reason, holds } = evaluateCheck('penalty-gradient', trace(large), { i: 0, j: 0, k: 0, d: 0 });
    expect(reason).toBeUndefined();
    expect(holds).toBe(true);
  });
});
