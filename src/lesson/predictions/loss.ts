import type { Prediction } from './types';

export const loss: readonly Prediction[] = [
  {
    id: 'halve',
    kind: 'number',
    step: 'minus-log',
    question:
      'Suppose the probability of example [[i]]’s label falls to half of what it is. By how much does the loss grow?',
    mistakes: [
      {
        id: 'doubles',
        because: 'That would double the loss. A factor in the probability is a summand in the loss.',
      },
      { id: 'base-two', because: 'That is the logarithm to base 2. The loss takes the natural one.' },
      { id: 'base-ten', because: 'That is the logarithm to base 10. The loss takes the natural one.' },
      { id: 'factor', because: 'That is the factor. The loss grows by its logarithm.' },
      {
        id: 'half',
        because: 'That is what the probability is multiplied by. The loss adds minus its logarithm.',
      },
      { id: 'sign', because: 'The size is right; but a smaller probability costs more, not less.' },
    ],
    after: 'It is $\\log 2$, wherever you start: the loss counts factors.',
  },
  {
    id: 'first-loss',
    kind: 'number',
    step: 'cross-entropy',
    ahead: true,
    question: 'Look ahead: set all weights to 0. What is then the loss of each example, with [[C]] classes?',
    mistakes: [
      { id: 'zero', because: 'Equal scores are no certainty: every class gets the same share.' },
      { id: 'share', because: 'That is the probability of the label. The loss is minus its logarithm.' },
      { id: 'base-ten', because: 'That is the logarithm to base 10. The loss takes the natural one.' },
      { id: 'base-two', because: 'That is the logarithm to base 2. The loss takes the natural one.' },
      { id: 'hinge', because: 'That is what the SVM’s loss would be with a margin of 1.' },
    ],
    after: 'All probabilities are $1/C$, whatever the examples are, so the loss is $\\log C$.',
    see: { chapter: 'loss', step: 'the-first-loss' },
  },
];
