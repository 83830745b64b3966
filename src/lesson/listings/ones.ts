import type { Listing } from '../types';

/** The bias trick: a row or a column of ones, appended before anything is computed. */
export const ones: Listing = {
  title: 'A feature of 1 for every example',
  lines: [
    {
      id: 'ones',
      text: 'ones = np.ones((1, num_train))',
      rows: 'ones = np.ones((num_train, 1))',
      otherwise: { when: { bias: false }, text: null },
      marks: [{ text: 'num_train', term: 'N' }],
    },
    {
      id: 'append',
      text: 'X = np.vstack([X, ones])',
      rows: 'X = np.hstack([X, ones])',
      otherwise: { when: { bias: false }, text: null },
      marks: [
        { text: 'X', term: 'X' },
        { text: 'X', occurrence: 1, term: 'X' },
      ],
      values: [{ name: 'X[:, i]', rows: 'X[i]', slot: 'X:', each: 'feature' }],
    },
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
  ],
};
