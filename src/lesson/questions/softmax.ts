import type { Question } from './types';

export const softmax: readonly Question[] = [
  {
    id: 'does-it-help-learning',
    step: 'subtract-the-largest',
    question: 'Does subtracting the largest score make the model learn better?',
    answer:
      'No. Probabilities, loss and gradient are the same with it and without it. It only keeps exponentials from growing beyond what a float can hold: $e^{710}$ is too large for 64 bits.',
    see: { chapter: 'softmax', step: 'overflow' },
  },
  {
    id: 'shift-outside',
    step: 'exponentials',
    question: 'May I subtract after exponentiating: `exp(f) - max(f)`?',
    answer:
      'No, that is another function. For the scores 1, 2 and 3 it starts with $e - 3$, which is negative, and no probability is. The shift belongs into the exponent, where it becomes a common factor.',
    see: { chapter: 'softmax', step: 'the-shift-is-free' },
  },
  {
    id: 'log-of-zero-sum',
    step: 'the-sum',
    question: 'If every exponential becomes tiny, do I not end with the logarithm of 0?',
    answer:
      'Not after the shift: the largest score has become 0, and $e^0 = 1$. So $Z$ is at least 1, whatever the scores are, and its logarithm at least 0. For example [[i]] it is [[sum]].',
  },
  {
    id: 'which-axis',
    step: 'the-sum',
    question: 'In a whole batch, along which direction do I sum?',
    answer:
      'Over the classes of one example. Check it: each example’s probabilities add up to 1. Summed over the examples instead, they would compete with one another, and with one example every probability would be 1.',
  },
  {
    id: 'softmax-twice',
    step: 'shares-of-a-sum',
    question: 'My library’s loss wants scores. May I pass it these probabilities?',
    answer:
      'No: it applies softmax itself. Applied twice, the shares 1 and 0 of two classes become 0.7311 and 0.2689, so even a certain model would keep a loss of 0.3133.',
  },
  {
    id: 'derivative-of-the-maximum',
    step: 'the-shift-is-free',
    question: 'The largest score depends on the scores too. Must I differentiate it?',
    answer:
      'You may leave it out. A change of $m$ moves all shifted scores together, and the loss answers with the sum of the errors, which is 0. So whatever the slope of $m$ is, it is multiplied by 0.',
    see: { chapter: 'chain-rule', step: 'errors-sum-to-zero' },
  },
  {
    id: 'one-maximum-for-all',
    step: 'one-maximum-an-example',
    question: 'Is one maximum for the whole batch not enough?',
    answer:
      'For exact numbers yes, for floats no. An example with scores 0 and 1 beside one with 1000 would be shifted to −1000 and −999. Both exponentials round to 0, and 0 divided by 0 is not a number.',
  },
];
