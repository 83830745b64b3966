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
  ones,
  score,
  shift,
  sum,
  zeros,
} from './parts';
import { dW, probs, scores, x } from './shapes';

/** The labels as a matrix with a one an example. */
export const labelsAsMatrix: Listing = {
  title: 'The labels as a matrix $\\term{indicator}{Y}$',
  from: 'classes-at-once',
  changes: [
    {
      gone: [],
      lines: ['zeros', 'ones'],
      why: '`Y` holds every indicator before any is asked for: 1 where class $j$ is the label of example $i$.',
    },
    {
      gone: ['loss'],
      lines: ['loss'],
      why: 'Of the products with 0 and 1, that with the label’s score alone is left.',
    },
    {
      gone: ['classes', 'probs', 'add'],
      lines: ['probs', 'add'],
      why: 'Nothing is compared: the indicators of example $i$ are a part of `Y`.',
    },
  ],
  lines: [
    def,
    noLoss,
    noGradient,
    numClasses,
    numTrain,
    zeros,
    ones,
    examples,
    score,
    largest,
    shift,
    sum,
    {
      id: 'loss',
      text: '        loss += -np.sum(Y[:, i]*f_i) + np.log(sum_i)',
      rows: '        loss += -np.sum(Y[i]*f_i) + np.log(sum_i)',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        {
          text: '-np.sum(Y[:, i]*f_i) + np.log(sum_i)',
          rows: '-np.sum(Y[i]*f_i) + np.log(sum_i)',
          term: 'loss',
        },
        { text: 'Y[:, i]', rows: 'Y[i]', term: 'indicator' },
        { text: 'f_i', term: 'shifted' },
        { text: 'sum_i', term: 'sum' },
      ],
      shapes: [
        { text: 'Y[:, i]', rows: 'Y[i]', sizes: ['C'] },
        scores,
        { text: 'Y[:, i]*f_i', rows: 'Y[i]*f_i', sizes: ['C'] },
      ],
    },
    oneProbs,
    {
      id: 'add',
      text: '        dW += np.outer(p-Y[:, i], X[:, i])',
      rows: '        dW += np.outer(X[i], p-Y[i])',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'np.outer(p-Y[:, i], X[:, i])', rows: 'np.outer(X[i], p-Y[i])', term: 'contribution' },
        { text: 'p-Y[:, i]', rows: 'p-Y[i]', term: 'dScores' },
        { text: 'p', term: 'probs' },
        { text: 'Y[:, i]', rows: 'Y[i]', term: 'indicator' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      shapes: [
        probs,
        { text: 'Y[:, i]', rows: 'Y[i]', sizes: ['C'] },
        { text: 'p-Y[:, i]', rows: 'p-Y[i]', sizes: ['C'] },
        x,
        {
          text: 'np.outer(p-Y[:, i], X[:, i])',
          rows: 'np.outer(X[i], p-Y[i])',
          short: 'np.outer(…)',
          sizes: ['C', 'D'],
        },
        dW,
      ],
    },
    ...ending,
  ],
};
