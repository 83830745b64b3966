import type { DataSet } from './types';

/** The set that the app opens with: three groups of four points on a plane, some on the wrong side. */
export const defaultSet: DataSet = {
  id: 'default',
  title: 'Three classes',
  describe:
    'Twelve points of three classes with weights that already get most of them right, so that large and small errors stand side by side.',
  featureNames: ['feature 0', 'feature 1'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
    reg: 0.1,
    W: [
      [0.5, -0.8, 0.4],
      [1.0, -1.1, 0.0],
      [0.7, -1.6, -0.2],
    ],
    y: [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2],
    X: [
      [-1.8, 3.0],
      [-1.2, 1.7],
      [-2.7, 2.0],
      [-0.2, 2.9],
      [1.6, 0.3],
      [2.9, -0.8],
      [3.6, 0.3],
      [2.3, 1.4],
      [-0.8, -1.8],
      [-2.9, -2.4],
      [0.5, -2.3],
      [-3.6, -1.5],
    ],
  },
};
