import type { Listing } from '../../types';
import { turnedEnding } from './ending';

/** The same function where an example is a row if it was a column, and a column if it was a row. */
export const otherLayout: Listing = {
  title: 'The other layout',
  from: 'labels-in-place',
  changes: [
    {
      gone: ['num-train', 'score'],
      lines: ['num-train', 'score'],
      why: 'Every matrix is turned over, and a product turned over has its factors in the other order.',
    },
    {
      gone: ['largest', 'sum'],
      lines: ['largest', 'sum'],
      why: 'The classes lie along the other axis; along a row, `keepdims` leaves a result that the row can meet.',
    },
    {
      gone: ['loss', 'minus-one'],
      lines: ['loss', 'minus-one'],
      why: 'The two arrays of indices change places.',
    },
    {
      gone: ['product'],
      lines: ['product'],
      why: 'The sizes that meet are still the $\\term{N}{N}$ of the examples: they are summed over.',
    },
  ],
  lines: [
    {
      id: 'def',
      text: 'def softmax_loss_vectorized(W, X, y, reg):',
      marks: [
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
        { text: 'y', term: 'y' },
        { text: 'reg', term: 'reg' },
      ],
      shapes: [
        { text: 'W', sizes: ['D', 'C'] },
        { text: 'X', sizes: ['N', 'D'] },
        { text: 'y', sizes: ['N'] },
      ],
    },
    {
      id: 'num-train',
      text: '    num_train = X.shape[0]',
      rows: '    num_train = X.shape[1]',
      marks: [{ text: 'num_train', term: 'N' }],
      shapes: [{ text: 'X', sizes: ['N', 'D'] }],
    },
    {
      id: 'examples',
      text: '    i = np.arange(num_train)',
      marks: [{ text: 'num_train', term: 'N' }],
      shapes: [{ text: 'i', sizes: ['N'] }],
    },
    {
      id: 'score',
      text: '    F = X.dot(W)',
      rows: '    F = W.dot(X)',
      marks: [
        { text: 'F', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
      ],
      shapes: [
        { text: 'X', sizes: ['N', 'D'] },
        { text: 'W', sizes: ['D', 'C'] },
        { text: 'F', sizes: ['N', 'C'] },
      ],
    },
    {
      id: 'largest',
      text: '    log_c = np.max(F, axis=1, keepdims=True)',
      rows: '    log_c = np.max(F, axis=0)',
      marks: [
        { text: 'log_c', term: 'shift' },
        { text: 'F', term: 'scores' },
      ],
      shapes: [
        { text: 'F', sizes: ['N', 'C'] },
        { text: 'log_c', sizes: ['N', 1], rowsSizes: ['N'] },
      ],
    },
    {
      id: 'shift',
      text: '    F -= log_c',
      marks: [
        { text: 'F', term: 'shifted' },
        { text: 'log_c', term: 'shift' },
      ],
      shapes: [
        { text: 'log_c', sizes: ['N', 1], rowsSizes: ['N'] },
        { text: 'F', sizes: ['N', 'C'] },
      ],
    },
    {
      id: 'sum',
      text: '    sums = np.sum(np.exp(F), axis=1, keepdims=True)',
      rows: '    sums = np.sum(np.exp(F), axis=0)',
      marks: [
        { text: 'sums', term: 'sum' },
        { text: 'np.exp(F)', term: 'exps' },
        { text: 'F', term: 'shifted' },
      ],
      shapes: [
        { text: 'F', sizes: ['N', 'C'] },
        { text: 'np.exp(F)', sizes: ['N', 'C'] },
        { text: 'sums', sizes: ['N', 1], rowsSizes: ['N'] },
      ],
    },
    {
      id: 'loss',
      text: '    loss = -np.sum(F[i, y]) + np.sum(np.log(sums))',
      rows: '    loss = -np.sum(F[y, i]) + np.sum(np.log(sums))',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'F[i, y]', rows: 'F[y, i]', term: 'shifted' },
        { text: 'y', term: 'y' },
        { text: 'sums', term: 'sum' },
      ],
      shapes: [
        { text: 'i', sizes: ['N'] },
        { text: 'y', sizes: ['N'] },
        { text: 'F[i, y]', rows: 'F[y, i]', sizes: ['N'] },
        { text: 'sums', sizes: ['N', 1], rowsSizes: ['N'] },
        { text: 'np.log(sums)', sizes: ['N', 1], rowsSizes: ['N'] },
      ],
    },
    {
      id: 'probs',
      text: '    P = np.exp(F)/sums',
      marks: [
        { text: 'P', term: 'probs' },
        { text: 'np.exp(F)', term: 'exps' },
        { text: 'sums', term: 'sum' },
      ],
      shapes: [
        { text: 'F', sizes: ['N', 'C'] },
        { text: 'np.exp(F)', sizes: ['N', 'C'] },
        { text: 'sums', sizes: ['N', 1], rowsSizes: ['N'] },
        { text: 'P', sizes: ['N', 'C'] },
      ],
    },
    {
      id: 'minus-one',
      text: '    P[i, y] -= 1',
      rows: '    P[y, i] -= 1',
      marks: [
        { text: 'P[i, y]', rows: 'P[y, i]', term: 'dScores' },
        { text: 'y', term: 'y' },
        { text: '1', term: 'indicator' },
      ],
      shapes: [
        { text: 'i', sizes: ['N'] },
        { text: 'y', sizes: ['N'] },
        { text: 'P[i, y]', rows: 'P[y, i]', sizes: ['N'] },
      ],
    },
    {
      id: 'product',
      text: '    dW = X.T.dot(P)',
      rows: '    dW = P.dot(X.T)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'P', term: 'dScores' },
        { text: 'X', term: 'X' },
      ],
      shapes: [
        { text: 'X', sizes: ['N', 'D'] },
        { text: 'X.T', sizes: ['D', 'N'] },
        { text: 'P', sizes: ['N', 'C'] },
        { text: 'dW', sizes: ['D', 'C'] },
      ],
    },
    ...turnedEnding,
  ],
};
