import type { Question } from './types';

export const toTheWeights: readonly Question[] = [
  {
    id: 'why-the-example',
    step: 'error-times-example',
    question: 'Why is the error multiplied by `X[:, i]`?',
    answer:
      'You move weights, not scores. A weight reaches its score multiplied by the feature beside it, so the score’s slope in the weight is that feature. The chain rule multiplies the error by it, for all features at once with the example.',
    see: { chapter: 'to-the-weights', step: 'only-its-own-weights' },
  },
  {
    id: 'label-minus-p',
    step: 'two-kinds-of-rows',
    question: 'My notes have label minus $p$. Is one of the two wrong?',
    answer:
      'Neither, if the step’s sign fits. Subtracting a multiple of $(p - \\mathbf{1})\\,x$ is adding the same multiple of $(\\mathbf{1} - p)\\,x$. With label minus $p$ and a subtraction you climb.',
  },
  {
    id: 'three-way-table',
    step: 'multiplication-table',
    question:
      'The slopes of $C$ scores in a matrix of weights make a table with three indices. Where does the third go?',
    answer:
      'Almost all of it is 0: class $j$’s score has slopes in its own weights alone, and there they are the example. The sum over the scores keeps one term for each weight, an error times a feature.',
  },
];
