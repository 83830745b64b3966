import type { Question } from './types';

export const quotientRule: readonly Question[] = [
  {
    id: 'derivative-by-an-index',
    step: 'two-indices',
    question: 'What is a derivative with respect to an index?',
    answer:
      'There is none. The scores of example [[i]] are [[C]] separate variables. The index $j$ says which of them you move while the others stand still; $k$ says which probability you watch.',
  },
  {
    id: 'sum-has-all',
    step: 'slope-of-the-sum',
    question: 'The sum has many terms. Why is its slope a single exponential?',
    answer:
      'You move one score, $f_j$, and it stands in one term, $e_j$. The other terms stand still, so their slopes are 0. And the slope of an exponential in its exponent is the exponential.',
  },
  {
    id: 'probability-or-loss',
    step: 'same-class',
    question: 'One text has $p(1 - p)$, the code has $p - 1$. Which is right?',
    answer:
      'Both; they are slopes of different things. $p_j(1 - p_j)$, here [[jacobian:jj]], is how a probability answers to its own score. $p_y - 1$ is how the loss answers to the label’s score.',
    see: { chapter: 'chain-rule', step: 'direct-route' },
  },
  {
    id: 'only-the-diagonal',
    step: 'other-class',
    question: 'For the sigmoid $p(1 - p)$ is enough. Why not here?',
    answer:
      'A sigmoid has one input. Here every probability stands over the same sum, so every score moves it: the probability of class [[letter:other]] answers to the score of class [[letter:j]] with [[jacobian:other]], not with 0.',
  },
  {
    id: 'vector-or-table',
    step: 'the-jacobian',
    question: '[[C]] scores, [[C]] probabilities: why not [[C]] slopes?',
    answer:
      'Each probability answers to each score, so there is a slope for every pair: a table of $C \\times C$. A list of $C$ has room for the diagonal alone and would drop the rest.',
  },
];
