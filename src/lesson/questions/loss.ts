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
  {
    id: 'clipping',
    step: 'without-the-quotient',
    question: 'Should I clip the probability, so that I never take the logarithm of 0?',
    answer:
      'There is no need: $-(f_y - m) + \\log Z$ never takes the logarithm of a probability that rounded to 0. And where you clip, the loss stands still while the gradient does not: they no longer belong together.',
  },
  {
    id: 'other-classes-log',
    step: 'cross-entropy',
    question: 'Why is there no $-\\log(1 - p_j)$ for the wrong classes?',
    answer:
      'They are in it already. All probabilities add up to 1, so whatever the wrong classes get the label lacks, and that raises $-\\log p_y$.',
  },
  {
    id: 'distance',
    step: 'cross-entropy',
    question: 'Is cross-entropy a distance between label and output?',
    answer:
      'No. Swap the two and you get another number, and compared with itself an uncertain output does not give 0. It says how surprised the model is by the label.',
  },
  {
    id: 'integer-or-one-hot',
    step: 'cross-entropy',
    question: 'Integer labels or rows with a single 1: is the loss different?',
    answer:
      'No. The sum over classes multiplies every logarithm by 0 except the label’s. Looking that one up by its number gives the same value with less work.',
  },
  {
    id: 'not-exactly-log-c',
    step: 'the-first-loss',
    question: 'My first loss is near $\\log C$, but not equal to it. Is that a mistake?',
    answer:
      'Not with small random weights: the scores then differ a little, and the loss with them. With all weights exactly 0 and no penalty it has to be $\\log C$, for any examples and labels.',
  },
];
