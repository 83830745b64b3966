import type { Chapter } from '../types';

const probability = {
  formula: 'probability-of-k',
  from: { chapter: 'softmax', step: 'shares-of-a-sum' },
} as const;

export const quotientRule: Chapter = {
  id: 'quotient-rule',
  number: 5,
  title: 'Quotient rule',
  screen: 'page',
  steps: [
    {
      id: 'same-class',
      title: 'The same class: top and bottom move',
      lead: 'Raise $\\term{scores:j}{f_j}$ a little and look at its own probability. Its top $e_j$ grows, and so does the sum $Z$ below. The quotient rule weighs one against the other.',
      earlier: [probability, { formula: 'slope-of-sum' }, { formula: 'slope-of-top-same' }],
      hero: 'same-class',
      numbers: 'same-class-numbers',
      ledger: 'cases',
      why: 'The share can only grow by what is still missing from 1, hence the factor $1 - p_j$.',
      terms: ['jacobian', 'probs', 'exps', 'sum'],
      views: ['jacobian', 'row', 'plane', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'jacobian', lines: ['same'] },
      check: 'same-class-derivative',
      notes:
        'This is the case most learners remember; it looks like the derivative of the sigmoid, and it is one.',
    },
    {
      id: 'other-class',
      title: 'Another class: only the bottom moves',
      lead: 'Now look at the probability of another class $k$. Its top $e_k$ does not contain $\\term{scores:j}{f_j}$, so its slope is 0. But the sum $Z$ still grows, and the share shrinks.',
      earlier: [probability, { formula: 'slope-of-sum' }, { formula: 'slope-of-top-other' }],
      hero: 'other-class',
      numbers: 'other-class-numbers',
      ledger: 'cases',
      why: 'What one class gains the others lose: a column of the table adds up to 0.',
      terms: ['jacobian', 'probs', 'exps', 'sum'],
      views: ['jacobian', 'row', 'plane', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'jacobian', lines: ['other'] },
      check: 'other-class-derivative',
      notes: 'Both cases in one formula: p_k times (delta_kj minus p_j).',
    },
  ],
};
