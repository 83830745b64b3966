import type { Listing } from '../types';

/** The loop over the classes as one outer product. */
export const outer: Listing = {
  title: 'All classes of one example at once',
  lines: [
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
      id: 'copy',
      text: 'df = p.copy()',
      marks: [
        { text: 'df', term: 'dScores' },
        { text: 'p', term: 'probs' },
      ],
    },
    {
      id: 'minus-one',
      text: 'df[y[i]] -= 1',
      marks: [
        { text: 'df[y[i]]', term: 'dScores' },
        { text: 'y[i]', term: 'y' },
        { text: '1', term: 'indicator' },
      ],
      values: [{ name: 'df', slot: 'dScores:', each: 'class' }],
    },
    {
      id: 'add',
      text: 'dW += np.outer(df, X[:, i])',
      rows: 'dW += np.outer(X[i], df)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'np.outer(df, X[:, i])', rows: 'np.outer(X[i], df)', term: 'contribution' },
        { text: 'df', term: 'dScores' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [
        { name: 'adds to dW[j, :]', rows: 'adds to dW[:, j]', slot: 'contribution:j', each: 'feature' },
      ],
    },
  ],
};
