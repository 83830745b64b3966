import type { Question } from './types';

export const theLine: readonly Question[] = [
  {
    id: 'whole-gradient',
    step: 'four-factors',
    question: 'Is this one line the whole gradient?',
    answer:
      'It is what the examples give, before averaging. After the loops the sum is divided by $N$, and the penalty’s gradient, `reg * W`, is added once.',
    see: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
  },
];
