import type { Prediction } from './types';

export const chainRule: readonly Prediction[] = [
  {
    id: 'terms-left',
    kind: 'number',
    step: 'through-the-probabilities',
    question:
      'The sum over $k$ has [[C]] terms. How many of them are not 0, for example [[i]] and class [[letter:j]]?',
    mistakes: [
      {
        id: 'all',
        because: 'Every probability answers to the score, but the loss reads one of them alone.',
      },
      {
        id: 'none',
        because: 'The label takes away the terms of the other classes. Its own is left.',
      },
      {
        id: 'others',
        because: 'It is the other way round: the other classes’ terms go, the label’s is left.',
      },
    ],
    after: 'The loss reads the label’s probability alone, so the term with $k = y_i$ is all that is left.',
  },
];
