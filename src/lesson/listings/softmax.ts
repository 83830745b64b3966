import type { Listing } from '../types';

export const softmax: Listing = {
  title: 'Scores to probabilities, and the loss',
  lines: [
    {
      id: 'score',
      text: 'f_i = W.dot(X[:, i])',
      rows: 'f_i = X[i].dot(W)',
      marks: [
        { text: 'f_i', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'f_i', slot: 'scores:', each: 'class' }],
    },
    {
      id: 'shift',
      text: 'f_i -= np.max(f_i)',
      marks: [
        { text: 'f_i', term: 'shifted' },
        { text: 'np.max(f_i)', term: 'shift' },
      ],
      values: [{ name: 'f_i', slot: 'shifted:', each: 'class' }],
    },
    {
      id: 'exps',
      text: 'e_i = np.exp(f_i)',
      marks: [
        { text: 'e_i', term: 'exps' },
        { text: 'f_i', term: 'shifted' },
      ],
      values: [{ name: 'e_i', slot: 'exps:', each: 'class' }],
    },
    {
      id: 'sum',
      text: 'sum_i = np.sum(e_i)',
      marks: [
        { text: 'sum_i', term: 'sum' },
        { text: 'e_i', term: 'exps' },
      ],
      values: [{ name: 'sum_i', slot: 'sum' }],
    },
    {
      id: 'probs',
      text: 'p = e_i / sum_i',
      marks: [
        { text: 'p', term: 'probs' },
        { text: 'e_i', term: 'exps' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'p', slot: 'probs:', each: 'class' }],
    },
    {
      id: 'loss',
      text: 'loss_i = -f_i[y[i]] + np.log(sum_i)',
      marks: [
        { text: 'loss_i', term: 'loss' },
        { text: 'f_i[y[i]]', term: 'shifted' },
        { text: 'y[i]', term: 'y' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'loss_i', slot: 'loss' }],
    },
  ],
};
