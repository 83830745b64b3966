import type { Listing } from '../types';

export const scores: Listing = {
  title: 'All scores of one example',
  lines: [
    { id: 'examples', text: 'for i in range(num_train):', values: [{ name: 'i', slot: 'i' }] },
    {
      id: 'score',
      text: '    f_i = W.dot(X[:, i])',
      rows: '    f_i = X[i].dot(W)',
      marks: [
        { text: 'f_i', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [
        { name: 'X[:, i]', rows: 'X[i]', slot: 'X:', each: 'feature' },
        { name: 'f_i', slot: 'scores:', each: 'class' },
      ],
    },
  ],
};
