import type { Chapter } from '../types';

export const toTheWeights: Chapter = {
  id: 'to-the-weights',
  number: 7,
  title: 'To the weights',
  screen: 'page',
  steps: [
    {
      id: 'error-times-example',
      title: 'Error times example',
      lead: 'A score is its weights times the example, so its slope in each weight is the feature beside it. Multiply the error of the class with the example: that arrow is what example $[[i]]$ adds.',
      earlier: [
        { formula: 'error-of-score', from: { chapter: 'chain-rule', step: 'direct-route' } },
        { formula: 'score-by-weights' },
      ],
      hero: 'contribution-of-example',
      numbers: 'contribution-numbers',
      ledger: 'times-example',
      why: 'A large feature lets its weight move the score a lot, so the weight gets a large share of the error.',
      terms: ['contribution', 'dScores', 'probs', 'indicator', 'X', 'W'],
      views: ['plane', 'row', 'errors', 'listing'],
      plane: {
        title: 'What the examples up to [[i]] add to class [[letter:j]]',
        show: { chain: true, chainUpTo: 'i', drops: true },
      },
      listing: {
        id: 'loop',
        lines: ['add'],
        shown: ['examples', 'score', 'classes', 'probs', 'add'],
      },
      check: 'contribution',
      notes: 'For the label the factor is negative: minus the gradient then points towards the example.',
    },
  ],
};
