import { describe, expect, it } from 'vitest';
import { randomProblem } from './fixtures/randomProblem';
import { flattenParams } from './flatten';
import { readSoftmaxInput } from './softmaxInput';
import { softmaxLoss } from './softmaxLoss';
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
  ) => softmaxLoss(Float64Array.from(W), Float64Array.from(X), y, options, createWorkspace(y.length, 1, 2));

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
    const { loss, dW } = lossOf([10, 10], [1e307, 1.7e308], [0, 1], options);
    expect(loss).toBeCloseTo(weight * Math.log(2) + 20, 13);
    // ½ (1.7e308 − 1e307) / 2 under mean, and twice that under sum; the penalty's slope is far below it.
    expect(dW[0]! / (weight * 4e307)).toBeCloseTo(1, 14);
    expect(dW[1]! / (weight * 4e307)).toBeCloseTo(-1, 14);
  });
});
