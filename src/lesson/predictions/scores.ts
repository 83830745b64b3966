import type { Prediction } from './types';

export const scores: readonly Prediction[] = [
  {
    id: 'nudge-weight',
    kind: 'number',
    step: 'one-dot-product',
    question:
      'Raise the weight of class [[letter:j]] at feature [[d]] by 0.1. By how much does its score for example [[i]] change?',
    mistakes: [
      {
        id: 'weight-step',
        because: 'That is the change of the weight. It counts only after it is multiplied by the feature.',
      },
      { id: 'product', because: 'That is the whole product; only 0.1 was added to the weight.' },
      { id: 'sign', because: 'The size is right. The sign is the feature’s.' },
    ],
    after: 'It is 0.1 times the feature: the slope of a score in a weight is the feature beside that weight.',
    see: { chapter: 'to-the-weights', step: 'error-times-example' },
  },
];
