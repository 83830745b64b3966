import type { DataSet } from './types';

/** Four examples in whole numbers, three classes, no bias: N, D and C are 4, 2 and 3, so that no two sizes can be mixed up. */
export const fixtureB: DataSet = {
  id: 'fixture-b',
  title: 'A batch of four',
  describe:
    'Four examples in whole numbers, with the penalty and without a bias: the average and the penalty can be followed by hand.',
  featureNames: ['feature 0', 'feature 1'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: false,
    reg: 0.1,
    W: [
      [1, 0],
      [0, 1],
      [-1, 0.5],
    ],
    y: [1, 0, 2, 2],
    X: [
      [1, 2],
      [2, -1],
      [-1, 1],
      [0, -2],
    ],
  },
};
