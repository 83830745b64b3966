import type { Listing } from '../types';

/** The first test of a program: what it prints with all weights 0 and no penalty. */
export const firstLoss: Listing = {
  title: 'The first number to print',
  lines: [
    {
      id: 'zeros',
      text: 'W = np.zeros((num_classes, X.shape[0]))',
      rows: 'W = np.zeros((X.shape[1], num_classes))',
      marks: [
        { text: 'W', term: 'W' },
        { text: 'num_classes', term: 'C' },
        { text: 'X', term: 'X' },
      ],
    },
    {
      id: 'call',
      text: 'loss, dW = softmax_loss_naive(W, X, y, 0.0)',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'dW', term: 'dW' },
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
        { text: 'y', term: 'y' },
      ],
    },
    {
      id: 'print',
      text: 'print(loss, np.log(num_classes))',
      otherwise: { when: { reduction: 'sum' }, text: 'print(loss / len(y), np.log(num_classes))' },
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'num_classes', term: 'C' },
      ],
      values: [{ name: 'prints, twice', slot: 'logC' }],
    },
  ],
};
