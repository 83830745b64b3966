import type { Listing } from '../../types';
import { allLargest, allProbs, allScores, allShifted, allSums, vectorizedDef } from './batchParts';
import { ending } from './ending';
import { numTrain } from './parts';
import { P, X, dW, logs, sums, y } from './shapes';

/** Without Y: the one is taken off in place. */
export const labelsInPlace: Listing = {
  title: 'The one taken off in place',
  from: 'examples-at-once',
  changes: [
    {
      gone: ['num-classes', 'zeros', 'ones'],
      lines: ['examples'],
      why: '`Y` is 0 but for one place an example. Two arrays of indices name these places: the labels, and all $i$.',
    },
    {
      gone: ['loss'],
      lines: ['loss'],
      why: 'The places pick the labels’ scores, where a product with `Y` blotted out the others.',
    },
    {
      gone: ['product'],
      lines: ['minus-one', 'product'],
      why: 'Taking `Y` away changed $\\term{probs}{P}$ in those places alone, by 1. From here on `P` holds the errors.',
    },
  ],
  lines: [
    vectorizedDef,
    numTrain,
    {
      id: 'examples',
      text: '    i = np.arange(num_train)',
      marks: [{ text: 'num_train', term: 'N' }],
      shapes: [{ text: 'i', sizes: ['N'] }],
    },
    allScores,
    allLargest,
    allShifted,
    allSums,
    {
      id: 'loss',
      text: '    loss = -np.sum(F[y, i]) + np.sum(np.log(sums))',
      rows: '    loss = -np.sum(F[i, y]) + np.sum(np.log(sums))',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'F[y, i]', rows: 'F[i, y]', term: 'shifted' },
        { text: 'y', term: 'y' },
        { text: 'sums', term: 'sum' },
      ],
      shapes: [
        y,
        { text: 'i', sizes: ['N'] },
        { text: 'F[y, i]', rows: 'F[i, y]', sizes: ['N'] },
        sums,
        logs,
      ],
    },
    allProbs,
    {
      id: 'minus-one',
      text: '    P[y, i] -= 1',
      rows: '    P[i, y] -= 1',
      marks: [
        { text: 'P[y, i]', rows: 'P[i, y]', term: 'dScores' },
        { text: 'y', term: 'y' },
        { text: '1', term: 'indicator' },
      ],
      shapes: [y, { text: 'i', sizes: ['N'] }, { text: 'P[y, i]', rows: 'P[i, y]', sizes: ['N'] }],
    },
    {
      id: 'product',
      text: '    dW = P.dot(X.T)',
      rows: '    dW = X.T.dot(P)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'P', term: 'dScores' },
        { text: 'X', term: 'X' },
      ],
      shapes: [P, X, { text: 'X.T', sizes: ['N', 'D'] }, dW],
    },
    ...ending,
  ],
};
