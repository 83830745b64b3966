import type { Question } from './types';

export const scores: readonly Question[] = [
  {
    id: 'score-as-probability',
    step: 'one-dot-product',
    question: 'Can I read a score as a probability?',
    answer:
      'No. A score may be negative or far above 1; the score of class [[letter:j]] is [[scores:j]]. Only the gaps between an example’s scores mean something, and softmax turns them into shares.',
    see: { chapter: 'softmax', step: 'shares-of-a-sum' },
  },
  {
    id: 'transposed-course',
    step: 'columns-or-rows',
    question: 'My course writes `X @ W`. Is my gradient the transpose of this one?',
    answer:
      'Yes, with the same numbers in it. With an example a row, `W` is $D \\times C$, and `dW` always has the shape of `W`. Write the shapes down first: then one order of the product fits.',
    see: { chapter: 'sum-mean-regularise', step: 'one-matrix-product' },
  },
  {
    id: 'where-is-db',
    step: 'a-one-for-the-bias',
    question: 'Where is the gradient of the bias?',
    answer:
      'With a last feature of 1 the biases are the last weights, and their gradient stands in the same place of `dW`. There an error is multiplied by 1, so it is the plain sum of errors over the examples, averaged like the rest.',
    see: { chapter: 'to-the-weights', step: 'error-times-example' },
  },
];
