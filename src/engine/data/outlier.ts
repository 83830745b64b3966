import type { DataSet } from './types';

/** Two tidy groups, and one point of class 0 deep inside class 1: example 0 is the outlier. */
export const outlier: DataSet = {
  id: 'outlier',
  title: 'An outlier',
  describe:
    'Two tidy groups and one point far on the wrong side: a single error near 1, times a long x, pulls the whole gradient.',
  featureNames: ['feature 0', 'feature 1'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
    reg: 0.1,
    W: [
      [-0.8, 0.3, 0.0],
      [0.9, -0.2, 0.1],
    ],
    y: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    X: [
      [3.9, -3.2],
      [-1.6, 1.3],
      [-2.4, 0.6],
      [-2.1, 2.2],
      [-1.3, 0.3],
      [-3.0, 1.5],
      [1.5, -0.6],
      [2.3, -1.4],
      [2.6, 0.2],
      [1.4, 0.8],
      [3.1, -0.5],
    ],
  },
};
