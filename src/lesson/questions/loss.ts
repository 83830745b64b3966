import type { Question } from './types';

export const loss: readonly Question[] = [
  {
    id: 'which-logarithm',
    step: 'minus-log',
    question: 'My calculator says $-\\log 0.1 = 1$. Why 2.3026 here?',
    answer:
      'Yours is the logarithm to base 10; the loss takes the natural one. Only for the natural one is the slope of $\\log x$ exactly $1/x$; another base leaves a constant factor in every gradient.',
  },
  {
    id: 'loss-above-one',
    step: 'minus-log',
    question: 'Can a loss be larger than 1?',
    answer:
      'Yes, without limit. It passes 1 as soon as the label’s probability falls below $1/e$, about 0.3679. It is never below 0.',
  },
];
