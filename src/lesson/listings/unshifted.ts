import type { Listing } from '../types';

/** What overflows; right on paper. */
export const unshifted: Listing = {
  title: 'Softmax without the shift, nothing added ($c = 0$)',
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
      id: 'exps',
      text: 'e_i = np.exp(f_i)',
      marks: [{ text: 'f_i', term: 'scores' }],
      values: [{ name: 'e_i', slot: 'rawExps:', each: 'class' }],
    },
    {
      id: 'probs',
      text: 'p = e_i / np.sum(e_i)',
      marks: [{ text: 'p', term: 'probs' }],
      values: [{ name: 'p', slot: 'rawProbs:', each: 'class' }],
    },
  ],
};
