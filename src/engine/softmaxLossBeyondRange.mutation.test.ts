import { describe, expect, it } from 'vitest';
import { randomProblem } from './fixtures/randomProblem';
import { flattenParams } from './flatten';
import { readSoftmaxInput } from './softmaxInput';
import { softmaxLoss, softmaxLossOnly } from './softmaxLoss';
import { meanLossBeyondRange } from './softmaxLossBeyondRange';
import { trace } from './trace';
import type { Reduction, Regulariser } from './types';
import { createWorkspace } from './workspace';

describe('the slow way', () => {
  it('gives in ordinary range what the trace does', () => {
    const params = randomProblem({ N: 7, D: 5, C: 4, seed: 2, reg: 0 });
    const { N, D, C, W, X, y } = flattenParams(params);
    const space = createWorkspace(N, D, C);
    readSoftmaxInput(W, X, y, params, space);
    const { loss, dW } = trace(params);
    expect(meanLossBeyondRange(W, X, space, true)).toBeCloseTo(loss, 14);
    dW.forEach((entry, at) => expect(space.dW[at]).toBeCloseTo(entry, 14));
  });
});

describe('softmaxLoss where scores overflow', () => {
  const lossOf = (
    W: number[],
    X: number[],
    y: number[],
    options: { reg: number; reduction: Reduction; regulariser: Regulariser },
  ) =>
    softmaxLoss(
      Float64Array.from(W),
      Float64Array.from(X),
      y,
      options,
      createWorkspace(y.length, W.length / 2, 2),
    );

  it('adds the penalty and its slope', () => {
    const { loss, dW } = lossOf([10, 20], [1e308], [1], { reg: 0.1, reduction: 'mean', regulariser: 'half' });
    expect(loss).toBeCloseTo(25, 13);
    expect(dW[0]).toBeCloseTo(1, 14);
    expect(dW[1]).toBeCloseTo(2, 14);
  });

  it.each([
    ['mean', 1],
    ['sum', 2],
  ] as const)('reduces by the %s', (reduction, weight) => {
    const options = { reg: 0.1, reduction, regulariser: 'whole' } as const;
    // Both scores are 0, by way of sums beyond the largest number.
    const X = [1e307, -1e307, 1.7e308, -1.7e308];
    const { loss, dW } = lossOf([10, 10, 0, 0], X, [0, 1], options);
    expect(loss).toBeCloseTo(weight * Math.log(2) + 20, 13);
    // ½ (1.7e308 − 1e307) / 2 under mean, and twice that under sum; the penalty's slope is far below it.
    expect(dW[0]! / (weight * 4e307)).toBeCloseTo(1, 14);
    expect(dW[1]! / (weight * 4e307)).toBeCloseTo(-1, 14);
    expect(dW[2]! / (weight * 4e307)).toBeCloseTo(-1, 14);
    expect(dW[3]! / (weight * 4e307)).toBeCloseTo(1, 14);
  });
});

describe('the loss alone', () => {
  const one = { reg: 0.1, reduction: 'sum', regulariser: 'half' } as const;

  it.each([
    ['of one class', [3, -4], [1, 2, 5, 6], 1],
    ['in ordinary range', [1, 2, 3, 4], [1, 2, 5, 6], 2],
    ['of scores far apart', [1e3, 2, 3, 4], [1, 2, 5, 6], 2],
    ['beyond the largest number', [10, 10, 0, 0], [1e307, -1e307, 1.7e308, -1.7e308], 2],
  ])('%s is that of softmaxLoss, and leaves dW as it was', (_, W, X, C) => {
    const space = createWorkspace(2, 2, C);
    const args = [Float64Array.from(W), Float64Array.from(X), [0, C - 1], one, space] as const;
    const { loss } = softmaxLoss(...args);
    space.dW.fill(7);
    expect(softmaxLossOnly(...args)).toBe(loss);
    expect(Array.from(space.dW)).toEqual(new Array(2 * C).fill(7));
  });
});
