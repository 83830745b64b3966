import type { Listing } from '../types';

export const descent: Listing = {
  title: 'Gradient descent',
  lines: [
    { id: 'loop', text: 'for step in range(steps):' },
    {
      id: 'gradient',
      text: '    loss, dW = softmax_loss_naive(W, X, y, reg)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'W', term: 'W' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dW:j', each: 'feature' }],
    },
    {
      id: 'step',
      text: '    W -= rate * dW',
      marks: [
        { text: 'W', term: 'W' },
        { text: 'dW', term: 'dW' },
      ],
      values: [{ name: 'W[j, :] after', rows: 'W[:, j] after', slot: 'stepped:j', each: 'feature' }],
    },
  ],
};
