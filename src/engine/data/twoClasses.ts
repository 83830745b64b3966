import type { DataSet } from './types';

/** Two classes, where softmax is the logistic function of the difference of two scores. */
export const twoClasses: DataSet = {
  id: 'two-classes',
  title: 'Two classes',
  describe:
    'Ten points of two classes: the two errors of an example are always opposite, and softmax turns into logistic regression.',
  featureNames: ['feature 0', 'feature 1'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
    reg: 0.1,
    W: [
      [-0.4, 0.6, 0.1],
      [0.3, -0.2, -0.1],
    ],
    y: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    X: [
      [-2.6, 1.9],
      [-1.4, 0.4],
      [-0.5, 2.7],
      [-3.1, -0.3],
      [0.6, 1.2],
      [2.8, -1.6],
      [1.3, -0.2],
      [0.2, -2.4],
      [3.4, 0.7],
      [-0.7, -0.9],
    ],
  },
};
