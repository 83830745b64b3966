import type { Listing } from '../types';

export const relatives: Listing = {
  title: 'Three coefficients, one shape',
  lines: [
    {
      id: 'scores',
      text: 'f = W.dot(X[:, i])',
      rows: 'f = X[i].dot(W)',
      marks: [
        { text: 'f', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'f', slot: 'scores:', each: 'class' }],
    },
    {
      id: 'one-hot',
      text: 't = np.arange(num_classes) == y[i]',
      marks: [{ text: 'y[i]', term: 'y' }],
      values: [{ name: 't', slot: 'indicator:', each: 'class' }],
    },
    {
      id: 'softmax',
      text: 'a = np.exp(f - f.max()) / np.exp(f - f.max()).sum() - t',
      marks: [{ text: 'a', term: 'dScores' }],
      values: [{ name: 'a', slot: 'dScores:', each: 'class' }],
    },
    { id: 'squared', text: 'a = f - t', marks: [{ text: 'f', term: 'scores' }] },
    {
      id: 'hinge',
      text: 'a = np.where(t, 0, f - f[y[i]] + 1 > 0).astype(float)',
      marks: [{ text: 'f', term: 'scores' }],
    },
    { id: 'hinge-label', text: 'a[y[i]] = -a.sum()', marks: [{ text: 'y[i]', term: 'y' }] },
    {
      id: 'add',
      text: 'dW += np.outer(a, X[:, i])',
      rows: 'dW += np.outer(X[i], a)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
    },
  ],
};
