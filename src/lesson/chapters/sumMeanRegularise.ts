import type { Chapter } from '../types';

export const sumMeanRegularise: Chapter = {
  id: 'sum-mean-regularise',
  number: 8,
  title: 'Sum, mean, regularise',
  screen: 'page',
  steps: [
    {
      id: 'row-of-the-gradient',
      title: 'All arrows of one class make its $dW$',
      lead: 'Lay the contributions to class [[letter:j]] tail to head: they end at their sum. The loss is averaged, so the sum is too; the penalty adds its own gradient. What you have is class [[letter:j]]’s part of $\\term{dW:j}{dW}$.',
      earlier: [
        { formula: 'contribution-short', from: { chapter: 'to-the-weights', step: 'error-times-example' } },
      ],
      hero: 'gradient',
      numbers: 'gradient-numbers',
      ledger: 'row-of-gradient',
      why: '$1/N$ is a factor of every arrow, so you divide once, after the loop. The penalty looks at no example: $\\lambda$, `reg` in the code, times the weights is added once, the bias’s included.',
      terms: ['dW', 'contribution', 'N', 'reg', 'W', 'X'],
      views: ['plane', 'row', 'errors', 'listing'],
      plane: {
        title: 'The contributions to class [[letter:j]], tail to head',
        show: { chain: true, chainUpTo: 'all', sum: true, weights: true },
      },
      listing: {
        id: 'loop',
        lines: ['add', 'mean', 'penalty'],
        shown: ['examples', 'classes', 'probs', 'add', 'mean', 'penalty'],
      },
      check: 'gradient-entry',
      notes: 'Step through the examples with the arrow keys and let the class watch the chain grow.',
    },
  ],
};
