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
  {
    id: 'errors-add-up',
    kind: 'number',
    step: 'two-ways',
    ahead: true,
    question: 'Add up the errors of example [[i]] over all [[C]] classes. What is the sum?',
    mistakes: [
      { id: 'one', because: 'The probabilities add up to 1; then 1 is taken away at the label.' },
      { id: 'minus-one', because: 'That is the 1 taken away at the label; the probabilities add 1 again.' },
      { id: 'sizes', because: 'That is the sum of their sizes. With their signs they cancel.' },
      { id: 'label', because: 'That is the label’s error alone; the other classes’ errors make up for it.' },
    ],
    after: 'The probabilities add up to 1 and one 1 is taken away: probability is moved, never made.',
    see: { chapter: 'chain-rule', step: 'errors-sum-to-zero' },
  },
];
