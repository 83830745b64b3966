import { expect, it } from 'vitest';
import { gradientCheckIncremental } from './gradientCheckIncremental';
import type { Params } from './types';

it('the spot is the steepest entry, wherever it stands', () => {
  // Both classes' errors are ½, so the steepest entry is in the column of the larger feature.
  const params: Params = {
    W: [
      [0, 0],
      [0, 0],
    ],
    X: [[-3, 1]],
    y: [0],
    reg: 0,
    reduction: 'mean',
    regulariser: 'half',
    bias: false,
  };
  expect(gradientCheckIncremental(params).spot).toMatchObject({ d: 0 });
  expect(gradientCheckIncremental({ ...params, X: [[1, -3]] }).spot).toMatchObject({ d: 1 });
});
