import type { DataSet } from './types';

/** Four classes with eight, three, two examples and one. */
export const imbalanced: DataSet = {
  id: 'imbalanced',
  title: 'Unequal classes',
  describe:
    'Eight examples of one class against three, two and one of the others: the rare classes send few pushes, and the common one many.',
  featureNames: ['feature 0', 'feature 1'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
    reg: 0.1,
    W: [
      [0.1, -0.3, 0.2],
      [-0.2, 0.4, 0.0],
      [0.5, 0.1, -0.1],
      [-0.4, -0.2, 0.1],
    ],
    y: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3],
    X: [
      [-0.4, -0.6],
      [0.8, -1.2],
      [-1.3, -1.5],
      [0.3, 0.4],
      [1.7, -0.5],
      [-1.1, 0.2],
      [0.1, -2.4],
      [1.5, -2.1],
      [-0.9, 2.6],
      [0.4, 3.3],
      [0.9, 2.1],
      [3.2, 0.9],
      [3.7, -0.8],
      [-3.4, -0.7],
    ],
  },
};
