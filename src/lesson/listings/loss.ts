import type { Listing } from '../types';

/** The loss of one example in its three forms, from its scores on. */
export const loss: Listing = {
  title: 'One loss, written three ways',
  lines: [
    {
      id: 'shift',
      text: 'f_i -= np.max(f_i)',
      marks: [
        { text: 'f_i', term: 'shifted' },
        { text: 'np.max(f_i)', term: 'shift' },
      ],
      values: [{ name: 'f_i', slot: 'shifted:', each: 'class' }],
    },
    {
      id: 'sum',
      text: 'sum_i = np.sum(np.exp(f_i))',
      marks: [
        { text: 'sum_i', term: 'sum' },
        { text: 'np.exp(f_i)', term: 'exps' },
        { text: 'f_i', term: 'shifted' },
      ],
      values: [{ name: 'sum_i', slot: 'sum' }],
    },
    {
      id: 'probs',
      text: 'p = np.exp(f_i) / sum_i',
      marks: [
        { text: 'p', term: 'probs' },
        { text: 'np.exp(f_i)', term: 'exps' },
        { text: 'f_i', term: 'shifted' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'p', slot: 'probs:', each: 'class' }],
    },
    {
      id: 'minus-log',
      text: 'loss_i = -np.log(p[y[i]])',
      marks: [
        { text: 'loss_i', term: 'loss' },
        { text: 'p[y[i]]', term: 'probs' },
        { text: 'y[i]', term: 'y' },
      ],
      values: [{ name: 'loss_i', slot: 'loss' }],
    },
    {
      id: 'difference',
      text: 'loss_i = -f_i[y[i]] + np.log(sum_i)',
      marks: [
        { text: 'loss_i', term: 'loss' },
        { text: 'f_i[y[i]]', term: 'shifted' },
        { text: 'y[i]', term: 'y' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'loss_i', slot: 'loss' }],
    },
    {
      id: 'one-hot',
      text: 'Y_i = (np.arange(num_classes) == y[i])',
      marks: [
        { text: 'Y_i', term: 'indicator' },
        { text: 'num_classes', term: 'C' },
        { text: 'y[i]', term: 'y' },
      ],
      values: [{ name: 'Y_i', slot: 'indicator:', each: 'class' }],
    },
    {
      id: 'cross-entropy',
      text: 'loss_i = -np.sum(Y_i * np.log(p))',
      marks: [
        { text: 'loss_i', term: 'loss' },
        { text: 'Y_i', term: 'indicator' },
        { text: 'p', term: 'probs' },
      ],
      values: [{ name: 'loss_i', slot: 'loss' }],
    },
  ],
};
