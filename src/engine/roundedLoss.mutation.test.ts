import { expect, it } from 'vitest';
import { flattenParams } from './flatten';
import { roundProblem, roundedGradient, roundedLoss } from './roundedLoss';
import type { Params } from './types';

it('the largest score is subtracted before the exponentials, so that float32 does not overflow', () => {
  // e^500 is far beyond float32, and e^1000 beyond float64.
  const params: Params = {
    W: [[500], [500]],
    X: [[1]],
    y: [0],
    reg: 0,
    reduction: 'mean',
    regulariser: 'half',
    bias: false,
  };
  const problem = roundProblem(flattenParams(params), params, 'float32');
  expect(roundedLoss(problem)).toBe(Math.fround(Math.log(2)));
  expect(Array.from(roundedGradient(problem))).toEqual([-0.5, 0.5]);
});
