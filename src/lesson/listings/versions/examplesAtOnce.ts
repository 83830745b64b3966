import type { Listing } from '../../types';
import { allLargest, allProbs, allScores, allShifted, allSums, vectorizedDef } from './batchParts';
import { ending } from './ending';
import { numClasses, numTrain, ones, zeros } from './parts';
import { F, P, Y, dW, logs, sums } from './shapes';

/** No loop over the examples. */
export const examplesAtOnce: Listing = {
  title: 'All examples in one product',
  from: 'labels-as-matrix',
  changes: [
    { gone: ['def'], lines: ['def'], why: 'No loop is left, so it has another name.' },
    {
      gone: ['no-loss', 'no-gradient'],
      lines: [],
      why: 'Nothing is added up turn by turn, so nothing starts at 0.',
    },
    {
      gone: ['examples', 'score', 'largest', 'shift'],
      lines: ['score', 'largest', 'shift'],
      why: 'One product has the scores of every example, and each example has its own largest.',
    },
    {
      gone: ['sum', 'loss'],
      lines: ['sum', 'loss'],
      why: 'A sum for each example; the losses are added up at once.',
    },
    {
      gone: ['probs', 'add'],
      lines: ['probs', 'product'],
      why: 'A matrix product adds over its inner size, and that is $\\term{N}{N}$: the sum of all the outer products.',
    },
  ],
  lines: [
    vectorizedDef,
    numClasses,
    numTrain,
    zeros,
    ones,
    allScores,
    allLargest,
    allShifted,
    allSums,
    {
      id: 'loss',
      text: '    loss = -np.sum(Y*F) + np.sum(np.log(sums))',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'Y', term: 'indicator' },
        { text: 'F', term: 'shifted' },
        { text: 'sums', term: 'sum' },
      ],
      shapes: [Y, F, { text: 'Y*F', sizes: ['C', 'N'] }, sums, logs],
    },
    allProbs,
    {
      id: 'product',
      text: '    dW = (P-Y).dot(X.T)',
      rows: '    dW = X.T.dot(P-Y)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'P-Y', term: 'dScores' },
        { text: 'P', term: 'probs' },
        { text: 'Y', term: 'indicator' },
        { text: 'X', term: 'X' },
      ],
      shapes: [
        P,
        Y,
        { text: 'P-Y', sizes: ['C', 'N'] },
        { text: 'X', sizes: ['D', 'N'] },
        { text: 'X.T', sizes: ['N', 'D'] },
        dW,
      ],
    },
    ...ending,
  ],
};
