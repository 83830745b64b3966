import type { Listing } from '../types';

/** What the function is handed, and how large it is. */
export const given: Listing = {
  title: 'What the program is given',
  lines: [
    {
      id: 'data',
      text: 'D, N = X.shape',
      rows: 'N, D = X.shape',
      marks: [
        { text: 'D', term: 'D' },
        { text: 'N', term: 'N' },
        { text: 'X', term: 'X' },
      ],
      values: [
        { name: 'D', slot: 'D' },
        { name: 'N', slot: 'N' },
      ],
    },
    {
      id: 'classes',
      text: 'C = W.shape[0]',
      rows: 'C = W.shape[1]',
      marks: [
        { text: 'C', term: 'C' },
        { text: 'W', term: 'W' },
      ],
      values: [{ name: 'C', slot: 'C' }],
    },
    {
      id: 'example',
      text: 'x_i = X[:, i]',
      rows: 'x_i = X[i]',
      marks: [
        { text: 'x_i', term: 'X' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'x_i', slot: 'X:', each: 'feature' }],
    },
    {
      id: 'label',
      text: 'y_i = y[i]',
      marks: [
        { text: 'y_i', term: 'y' },
        { text: 'y[i]', term: 'y' },
      ],
      values: [{ name: 'y_i', slot: 'y' }],
    },
  ],
};
