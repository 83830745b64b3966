import type { Question } from './types';

export const theLine: readonly Question[] = [
  {
    id: 'true-minus',
    step: 'true-counts-one',
    question: '`(j == y[i])` is True or False. How can it be subtracted from a number?',
    answer:
      'In arithmetic True counts as 1 and False as 0. So the line subtracts 1 where $j$ is the label of the example and 0 everywhere else: for class [[letter:j]] of example [[i]] it subtracts [[indicator:j]].',
    see: { chapter: 'chain-rule', step: 'minus-one-at-the-label' },
  },
  {
    id: 'whole-gradient',
    step: 'four-factors',
    question: 'Is this one line the whole gradient?',
    answer:
      'It is what the examples give, before averaging. After the loops the sum is divided by $N$, and the penalty’s gradient, `reg * W`, is added once.',
    see: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
  },
  {
    id: 'plus-equals',
    step: 'every-turn-adds',
    question: 'Why `+=` and not `=`?',
    answer:
      'The loss is a sum over examples, so its gradient is a sum as well: every example adds its arrow. With `=` each example would overwrite the one before it, and the last would be all that is left.',
    see: { chapter: 'sum-mean-regularise', step: 'add-over-examples' },
  },
];
