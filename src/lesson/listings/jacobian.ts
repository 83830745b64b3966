import type { Listing } from '../types';

export const jacobian: Listing = {
  title: 'The two cases, in one line, and all at once',
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
    { id: 'tops', text: 'for k in range(num_classes):', values: [{ name: 'k', slot: 'k' }] },
    { id: 'scores', text: '    for j in range(num_classes):', values: [{ name: 'j', slot: 'j' }] },
    { id: 'case', text: '        if k == j:' },
    {
      id: 'same',
      text: '            J[k, j] = p[k] * (1 - p[k])',
      marks: [
        { text: 'J[k, j]', term: 'jacobian' },
        { text: 'p[k]', term: 'probs' },
        { text: 'p[k]', occurrence: 1, term: 'probs' },
      ],
      values: [{ name: 'J[k, j]', slot: 'jacobian:kj', when: { same: true } }],
    },
    { id: 'else', text: '        else:' },
    {
      id: 'other',
      text: '            J[k, j] = -p[k] * p[j]',
      marks: [
        { text: 'J[k, j]', term: 'jacobian' },
        { text: 'p[k]', term: 'probs' },
        { text: 'p[j]', term: 'probs' },
      ],
      values: [{ name: 'J[k, j]', slot: 'jacobian:kj', when: { same: false } }],
    },
    {
      id: 'both',
      text: '        J[k, j] = p[k] * ((k == j) - p[j])',
      marks: [
        { text: 'J[k, j]', term: 'jacobian' },
        { text: 'p[k]', term: 'probs' },
        { text: 'p[j]', term: 'probs' },
      ],
      values: [{ name: 'J[k, j]', slot: 'jacobian:kj' }],
    },
    {
      id: 'matrix',
      text: 'J = np.diag(p) - np.outer(p, p)',
      marks: [
        { text: 'J', term: 'jacobian' },
        { text: 'p', term: 'probs' },
        { text: 'p', occurrence: 1, term: 'probs' },
        { text: 'p', occurrence: 2, term: 'probs' },
      ],
      values: [{ name: 'J[k, j]', slot: 'jacobian:kj' }],
    },
  ],
};
