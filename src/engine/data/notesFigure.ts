import type { DataSet } from './types';

/**
 * The worked example of the CS231n notes on linear classification: one image of four pixels, three classes.
 * Its biases b = [0, 0.2, −0.3] are the last column of W here. Published: p = 0.0154, 0.6312, 0.3534; L = 1.0402.
 */
export const notesFigure: DataSet = {
  id: 'notes-figure',
  title: 'The figure of the notes',
  describe:
    'One example with four features, three classes and a bias: small enough to check each number with a pocket calculator.',
  featureNames: ['feature 0', 'feature 1', 'feature 2', 'feature 3'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
    reg: 0,
    W: [
      [0.01, -0.05, 0.1, 0.05, 0],
      [0.7, 0.2, 0.05, 0.16, 0.2],
      [0, -0.45, -0.2, 0.03, -0.3],
    ],
    y: [2],
    X: [[-15, 22, -44, 56]],
  },
};
