import type { Chapter } from '../types';

export const chainRule: Chapter = {
  id: 'chain-rule',
  number: 6,
  title: 'Chain rule',
  screen: 'page',
  steps: [
    {
      id: 'through-the-probabilities',
      title: 'Through every probability',
      lead: 'The score $\\term{scores:j}{f_j}$ reaches the loss through all probabilities, so you sum over $k$. But the loss reads one of them, the label’s: every other term is 0, and the factor $p_y$ cancels.',
      earlier: [
        { formula: 'slope-in-probability' },
        { formula: 'slope-in-score', from: { chapter: 'quotient-rule', step: 'other-class' } },
      ],
      hero: 'chain-rule',
      numbers: 'chain-rule-numbers',
      ledger: 'chain',
      why: 'The label removes terms in $k$. It removes no $j$: every class still gets a slope.',
      terms: ['dScores', 'dProbs', 'jacobian', 'probs', 'indicator'],
      views: ['jacobian', 'row', 'plane', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'errors', lines: ['dProbs', 'chain'] },
      check: 'chain-rule',
      notes: 'Ask before revealing: how many of the terms of the sum over k are not 0?',
    },
    {
      id: 'direct-route',
      title: 'The same, in two lines',
      lead: 'Write the loss in scores. The label’s own score stands in front with a minus: it gives $-1$, at the label only. The logarithm of the sum gives every class its $\\term{probs:j}{p_j}$.',
      earlier: [
        { formula: 'loss-in-scores', from: { chapter: 'loss', step: 'minus-log' } },
      ],
      hero: 'direct-route',
      numbers: 'direct-route-numbers',
      ledger: 'two-parts',
      why: 'That is why the $-1$ stands at the label alone: only the label’s score is subtracted in the loss.',
      terms: ['dScores', 'indicator', 'probs', 'exps', 'sum', 'loss'],
      views: ['row', 'plane', 'errors', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'errors', lines: ['copy', 'minus-one'] },
      check: 'direct-route',
      notes: 'Two ways, one vector. If your program disagrees with one of them, the other tells you where.',
    },
  ],
};
