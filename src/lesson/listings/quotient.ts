import type { Listing } from '../types';

export const quotient: Listing = {
  title: 'The quotient rule, cell by cell',
  lines: [
    { id: 'tops', text: 'for k in range(num_classes):', values: [{ name: 'k', slot: 'k' }] },
    { id: 'scores', text: '    for j in range(num_classes):', values: [{ name: 'j', slot: 'j' }] },
    {
      id: 'top',
      text: '        g = e_i[k]',
      marks: [{ text: 'e_i[k]', term: 'exps' }],
      values: [{ name: 'g', slot: 'exps:k' }],
    },
    {
      id: 'bottom',
      text: '        h = sum_i',
      marks: [{ text: 'sum_i', term: 'sum' }],
      values: [{ name: 'h', slot: 'sum' }],
    },
    {
      id: 'slope-top',
      text: '        dg = e_i[j] if k == j else 0',
      marks: [{ text: 'e_i[j]', term: 'exps' }],
      values: [{ name: 'dg', slot: 'topSlope' }],
    },
    {
      id: 'slope-bottom',
      text: '        dh = e_i[j]',
      marks: [{ text: 'e_i[j]', term: 'exps' }],
      values: [{ name: 'dh', slot: 'exps:j' }],
    },
    {
      id: 'rule',
      text: '        J[k, j] = (dg * h - g * dh) / h**2',
      marks: [{ text: 'J[k, j]', term: 'jacobian' }],
      values: [{ name: 'J[k, j]', slot: 'jacobian:kj' }],
    },
  ],
};
