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
      id: 'exps',
      text: 'e = np.exp(f - f.max())',
      marks: [{ text: 'f', term: 'scores' }],
      values: [{ name: 'e', slot: 'exps:', each: 'class' }],
    },
    {
      id: 'softmax',
      text: 'a_softmax = e / e.sum() - t',
      marks: [{ text: 'a_softmax', term: 'dScores' }],
      values: [{ name: 'a', slot: 'dScores:', each: 'class' }],
    },
    {
      id: 'squared',
      text: 'a_squared = f - t',
      marks: [{ text: 'f', term: 'scores' }],
      values: [{ name: 'a', slot: 'squared:', each: 'class' }],
    },
    {
      id: 'hinge',
      text: 'a_hinge = np.where(t, 0, f > f[y[i]] - 1)',
      marks: [
        { text: 'f', term: 'scores' },
        { text: 'f[y[i]]', term: 'scores' },
        { text: 'y[i]', term: 'y' },
      ],
    },
    {
      id: 'hinge-label',
      text: 'a_hinge[y[i]] = -a_hinge.sum()',
      marks: [{ text: 'y[i]', term: 'y' }],
      values: [{ name: 'a', slot: 'hinge:', each: 'class' }],
    },
    {
      id: 'add',
      text: 'dW += np.outer(a_softmax, X[:, i])  # or a_squared, or a_hinge',
      rows: 'dW += np.outer(X[i], a_softmax)  # or a_squared, or a_hinge',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'a_softmax', term: 'dScores' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
    },
  ],
};
