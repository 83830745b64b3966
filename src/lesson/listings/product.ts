import type { Listing } from '../types';

/** The question's function without its loops. */
export const product: Listing = {
  title: 'The loops as one product',
  lines: [
    {
      id: 'scores',
      text: 'F = W.dot(X)',
      rows: 'F = X.dot(W)',
      marks: [
        { text: 'F', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
      ],
    },
    {
      id: 'shift',
      text: 'F -= np.max(F, axis=0)',
      rows: 'F -= np.max(F, axis=1, keepdims=True)',
      marks: [
        { text: 'F', term: 'shifted' },
        { text: 'np.max(F, axis=0)', rows: 'np.max(F, axis=1, keepdims=True)', term: 'shift' },
      ],
    },
    {
      id: 'probs',
      text: 'P = np.exp(F) / np.sum(np.exp(F), axis=0)',
      rows: 'P = np.exp(F) / np.sum(np.exp(F), axis=1, keepdims=True)',
      marks: [
        { text: 'P', term: 'probs' },
        { text: 'np.exp(F)', term: 'exps' },
        {
          text: 'np.sum(np.exp(F), axis=0)',
          rows: 'np.sum(np.exp(F), axis=1, keepdims=True)',
          term: 'sum',
        },
      ],
    },
    {
      id: 'zeros',
      text: 'Y = np.zeros_like(P)',
      marks: [
        { text: 'Y', term: 'indicator' },
        { text: 'P', term: 'probs' },
      ],
    },
    {
      id: 'ones',
      text: 'Y[y, np.arange(num_train)] = 1',
      rows: 'Y[np.arange(num_train), y] = 1',
      marks: [
        { text: 'Y', term: 'indicator' },
        { text: 'y', term: 'y' },
        { text: 'num_train', term: 'N' },
      ],
    },
    {
      id: 'product',
      text: 'dW = (P - Y).dot(X.T)',
      rows: 'dW = X.T.dot(P - Y)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'P - Y', term: 'dScores' },
        { text: 'P', term: 'probs' },
        { text: 'Y', term: 'indicator' },
        { text: 'X', term: 'X' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dWSum:j', each: 'feature' }],
    },
    {
      id: 'mean',
      text: 'dW /= num_train',
      otherwise: { when: { reduction: 'sum' }, text: null },
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'num_train', term: 'N' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dWData:j', each: 'feature' }],
    },
    {
      id: 'penalty',
      text: 'dW += reg * W',
      otherwise: { when: { regulariser: 'whole' }, text: 'dW += 2 * reg * W' },
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'reg', term: 'reg' },
        { text: 'W', term: 'W' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dW:j', each: 'feature' }],
    },
  ],
};
