import type { Listing } from '../types';

/** The scores of all examples: example by example, and as one product. */
export const allScores: Listing = {
  title: 'All scores of all examples, twice',
  lines: [
    {
      id: 'zeros',
      text: 'F = np.zeros((num_classes, num_train))',
      rows: 'F = np.zeros((num_train, num_classes))',
      marks: [
        { text: 'F', term: 'scores' },
        { text: 'num_classes', term: 'C' },
        { text: 'num_train', term: 'N' },
      ],
    },
    { id: 'examples', text: 'for i in range(num_train):', values: [{ name: 'i', slot: 'i' }] },
    {
      id: 'one',
      text: '    F[:, i] = W.dot(X[:, i])',
      rows: '    F[i] = X[i].dot(W)',
      marks: [
        { text: 'F[:, i]', rows: 'F[i]', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'F[:, i]', rows: 'F[i]', slot: 'scores:', each: 'class' }],
    },
    { id: 'gap', text: '' },
    {
      id: 'all',
      text: 'F = W.dot(X)',
      rows: 'F = X.dot(W)',
      marks: [
        { text: 'F', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
      ],
      values: [{ name: 'F[:, i]', rows: 'F[i]', slot: 'scores:', each: 'class' }],
    },
  ],
};
