import type { Listing } from '../types';

export const scores: Listing = {
  title: 'The scores of one example, one by one and at once',
  lines: [
    { id: 'examples', text: 'for i in range(num_train):', values: [{ name: 'i', slot: 'i' }] },
    { id: 'classes', text: '    for j in range(num_classes):', values: [{ name: 'j', slot: 'j' }] },
    {
      id: 'one',
      text: '        f_j = W[j].dot(X[:, i])',
      rows: '        f_j = X[i].dot(W[:, j])',
      marks: [
        { text: 'f_j', term: 'scores' },
        { text: 'W[j]', rows: 'W[:, j]', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'f_j', slot: 'scores:j' }],
    },
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
