import type { Question } from './types';

export const quotientRule: readonly Question[] = [
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
];
