import type { Listing } from '../types';

export const gradientCheck: Listing = {
  title: 'One entry of $dW$, measured',
  lines: [
    {
      id: 'weight',
      text: 'w = W[j, d]',
      rows: 'w = W[d, j]',
      marks: [{ text: 'W[j, d]', rows: 'W[d, j]', term: 'W' }],
      values: [{ name: 'w', slot: 'W:jd' }],
    },
    {
      id: 'up',
      text: 'W[j, d] = w + h',
      rows: 'W[d, j] = w + h',
      marks: [{ text: 'W[j, d]', rows: 'W[d, j]', term: 'W' }],
    },
    {
      id: 'ahead',
      text: 'ahead, _ = softmax_loss_naive(W, X, y, reg)',
      values: [{ name: 'ahead', slot: 'lossAhead' }],
    },
    {
      id: 'down',
      text: 'W[j, d] = w - h',
      rows: 'W[d, j] = w - h',
      marks: [{ text: 'W[j, d]', rows: 'W[d, j]', term: 'W' }],
    },
    {
      id: 'behind',
      text: 'behind, _ = softmax_loss_naive(W, X, y, reg)',
      values: [{ name: 'behind', slot: 'lossBehind' }],
    },
    {
      id: 'restore',
      text: 'W[j, d] = w',
      rows: 'W[d, j] = w',
      marks: [{ text: 'W[j, d]', rows: 'W[d, j]', term: 'W' }],
    },
    {
      id: 'numerical',
      text: 'numerical = (ahead - behind) / (2 * h)',
      values: [{ name: 'numerical', slot: 'measuredSlope' }],
    },
    {
      id: 'analytic',
      text: 'analytic = dW[j, d]',
      rows: 'analytic = dW[d, j]',
      marks: [{ text: 'dW[j, d]', rows: 'dW[d, j]', term: 'dW' }],
      values: [{ name: 'analytic', slot: 'dW:jd' }],
    },
    { id: 'larger', text: 'larger = max(abs(analytic), abs(numerical))' },
    {
      id: 'error',
      text: 'error = abs(analytic - numerical) / larger',
      values: [{ name: 'error', slot: 'measuredError' }],
    },
  ],
};
