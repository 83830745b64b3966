import type { Chapter } from '../types';

export const scores: Chapter = {
  id: 'scores',
  number: 2,
  title: 'Scores',
  screen: 'page',
  steps: [
    {
      id: 'one-dot-product',
      title: 'A score is one dot product',
      lead: 'Every class has weights of its own. Multiply them with the example, feature by feature, and add up: that is the score $\\term{scores:j}{f_j}$. It may be negative, and it compares with nothing yet.',
      earlier: [],
      hero: 'score',
      numbers: 'score-numbers',
      ledger: 'dot-product',
      why: 'Everything that follows reaches $W$ only through these scores.',
      terms: ['scores', 'W', 'X'],
      views: ['plane', 'row', 'weights', 'listing'],
      plane: {
        title: 'The examples, and the weights of class [[letter:j]]',
        show: { weights: true, drops: true },
      },
      listing: { id: 'scores', lines: ['score'] },
      check: 'score-is-dot-product',
      notes: 'Change one weight in the table and watch one score move: only the score of its own class.',
    },
  ],
};
