import type { Question } from './types';

export const chainRule: readonly Question[] = [
  {
    id: 'why-keep-other-classes',
    step: 'through-the-probabilities',
    question: 'The label is 0 for the other classes, so why keep $k \\ne j$?',
    answer:
      'The label removes terms in $k$: only $k = y_i$ is left. But $j$ still runs over all classes, and for every $j$ that is not the label that one term is a slope with $k \\ne j$: $-p_y\\,p_j$. Without it the other classes would get no gradient.',
  },
  {
    id: 'how-to-multiply',
    step: 'through-the-probabilities',
    question:
      '$\\partial L/\\partial p$ has $C$ numbers, $\\partial p/\\partial f$ has $C \\times C$. How do I multiply them?',
    answer:
      'As the sum says: for each $j$ multiply along $k$ and add. That is the transposed table times the vector. Multiplied entry by entry with the diagonal, everything with $k \\ne j$ would be lost.',
  },
  {
    id: 'inner-derivative',
    step: 'direct-route',
    question: 'Is the slope of $\\log Z$ not $1/Z$?',
    answer:
      'In $Z$ it is. But you move $f_j$, so the chain rule multiplies with the slope of $Z$ in $f_j$, which is $e_j$. And $e_j$ divided by $Z$ is $p_j$.',
    see: { chapter: 'quotient-rule', step: 'slope-of-the-sum' },
  },
];
