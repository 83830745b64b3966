import type { Listing } from '../../types';
import { ending } from './ending';
import {
  def,
  examples,
  largest,
  noGradient,
  noLoss,
  numClasses,
  numTrain,
  oneProbs,
  score,
  shift,
  sum,
} from './parts';
import { dW, probs, x } from './shapes';

/** The question’s function with its inner loop as an outer product. */
export const classesAtOnce: Listing = {
  title: 'The loop over classes as an outer product',
  from: 'whole-function',
  changes: [
    {
      gone: ['no-sum', 'tops', 'sum'],
      lines: ['sum'],
      why: '`np.exp` takes a whole array, so the loop over the exponentials is one sum.',
    },
    {
      gone: ['classes', 'probs', 'add'],
      lines: ['classes', 'probs', 'add'],
      why: 'The loop did the same for every class. Now `j` is all of them, and the outer product has all their rows.',
    },
  ],
  lines: [
    def,
    noLoss,
    noGradient,
    numClasses,
    numTrain,
    examples,
    score,
    largest,
    shift,
    sum,
    {
      id: 'loss',
      text: '        loss += -f_i[y[i]] + np.log(sum_i)',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: '-f_i[y[i]] + np.log(sum_i)', term: 'loss' },
        { text: 'f_i[y[i]]', term: 'shifted' },
        { text: 'y[i]', term: 'y' },
        { text: 'sum_i', term: 'sum' },
      ],
    },
    {
      id: 'classes',
      text: '        j = np.arange(num_classes)',
      marks: [{ text: 'num_classes', term: 'C' }],
      shapes: [{ text: 'j', sizes: ['C'] }],
    },
    oneProbs,
    {
      id: 'add',
      text: '        dW += np.outer(p-(j == y[i]), X[:, i])',
      rows: '        dW += np.outer(X[i], p-(j == y[i]))',
      marks: [
        { text: 'dW', term: 'dW' },
        {
          text: 'np.outer(p-(j == y[i]), X[:, i])',
          rows: 'np.outer(X[i], p-(j == y[i]))',
          term: 'contribution',
        },
        { text: 'p-(j == y[i])', term: 'dScores' },
        { text: 'p', term: 'probs' },
        { text: '(j == y[i])', term: 'indicator' },
        { text: 'y[i]', term: 'y' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      shapes: [
        { text: 'j', sizes: ['C'] },
        probs,
        { text: 'j == y[i]', sizes: ['C'] },
        { text: 'p-(j == y[i])', sizes: ['C'] },
        x,
        {
          text: 'np.outer(p-(j == y[i]), X[:, i])',
          rows: 'np.outer(X[i], p-(j == y[i]))',
          short: 'np.outer(…)',
          sizes: ['C', 'D'],
        },
        dW,
      ],
    },
    ...ending,
  ],
};
