import type { Prediction } from './types';

export const theLine: readonly Prediction[] = [
  {
    id: 'below-zero',
    kind: 'choice',
    step: 'true-counts-one',
    question: 'For which classes of example [[i]] is the error, `p - (j == y[i])`, below 0?',
    options: [
      {
        id: 'label',
        text: 'For its label’s class alone',
        because: 'A share that has rounded to 1 leaves an error of 0 at the label.',
      },
      {
        id: 'every',
        text: 'For every class',
        because:
          'The 1 is subtracted at the label alone. Every other class keeps its share, which is above 0.',
      },
      {
        id: 'none',
        text: 'For none of them',
        because: 'At the label you take 1 away from a share that is below 1.',
      },
      {
        id: 'small',
        text: 'For every class whose share is below one half',
        because: 'The share decides how large the error is. Its sign comes from the indicator.',
      },
    ],
    after: 'So a step against the gradient raises the label’s score and lowers all the others.',
    see: { chapter: 'chain-rule', step: 'direct-route' },
  },
];
