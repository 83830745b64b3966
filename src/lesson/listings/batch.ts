import type { Listing } from '../types';

/** All examples at once: each has a maximum and a sum of its own. */
export const batch: Listing = {
  title: 'All examples at once, a maximum for each',
  lines: [
    {
      id: 'score',
      text: 'F = W.dot(X)',
      rows: 'F = X.dot(W)',
      marks: [
        { text: 'F', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
      ],
      values: [{ name: 'F[:, i]', rows: 'F[i]', slot: 'scores:', each: 'class' }],
    },
    {
      id: 'shift',
      text: 'F -= np.max(F, axis=0)',
      rows: 'F -= np.max(F, axis=1, keepdims=True)',
      marks: [
        { text: 'F', term: 'shifted' },
        { text: 'np.max(F, axis=0)', rows: 'np.max(F, axis=1, keepdims=True)', term: 'shift' },
      ],
      values: [{ name: 'F[:, i]', rows: 'F[i]', slot: 'shifted:', each: 'class' }],
    },
    {
      id: 'exps',
      text: 'E = np.exp(F)',
      marks: [
        { text: 'E', term: 'exps' },
        { text: 'F', term: 'shifted' },
      ],
      values: [{ name: 'E[:, i]', rows: 'E[i]', slot: 'exps:', each: 'class' }],
    },
    {
      id: 'probs',
      text: 'P = E / np.sum(E, axis=0)',
      rows: 'P = E / np.sum(E, axis=1, keepdims=True)',
      marks: [
        { text: 'P', term: 'probs' },
        { text: 'E', term: 'exps' },
        { text: 'np.sum(E, axis=0)', rows: 'np.sum(E, axis=1, keepdims=True)', term: 'sum' },
      ],
      values: [{ name: 'P[:, i]', rows: 'P[i]', slot: 'probs:', each: 'class' }],
    },
  ],
};
