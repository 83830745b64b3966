import type { Question } from './types';

export const toTheWeights: readonly Question[] = [
  {
    id: 'why-the-example',
    step: 'error-times-example',
    question: 'Why is the error multiplied with `X[:, i]`?',
    answer:
      'You move weights, not scores. A weight reaches its score multiplied with the feature beside it, so the score’s slope in the weight is that feature. The chain rule multiplies the error with it, for all features at once with the example.',
  },
];
