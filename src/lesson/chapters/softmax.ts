import type { Chapter } from '../types';

export const softmax: Chapter = {
  id: 'softmax',
  number: 3,
  title: 'Softmax',
  screen: 'page',
  steps: [
    {
      id: 'shares-of-a-sum',
      title: 'From scores to shares',
      lead: 'Subtract the largest score, so that no exponential can overflow. Exponentiate: now all are positive. Divide by their sum: now they add up to 1. The classes compete, because they share one denominator.',
      earlier: [{ formula: 'largest-score' }, { formula: 'exponential' }, { formula: 'sum-of-exponentials' }],
      hero: 'probability',
      numbers: 'probability-numbers',
      ledger: 'shares',
      why: 'Subtracting $m$ multiplies the top and the bottom by the same factor, so it cancels: the shift is free.',
      terms: ['probs', 'exps', 'sum', 'shift', 'shifted'],
      views: ['plane', 'row', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'softmax', lines: ['shift', 'exps', 'sum', 'probs'] },
      check: 'shift-is-free',
      notes: 'Drag the point towards a boundary: two probabilities become equal exactly on it.',
    },
  ],
};
