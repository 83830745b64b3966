import type { Question } from './types';

export const chainRule: readonly Question[] = [
  {
    id: 'why-keep-other-classes',
    step: 'through-the-probabilities',
    question: 'The indicator is 0 for the other classes, so why keep $k \\ne j$?',
    answer:
      'The indicator removes terms in $k$: only $k = y_i$ is left. But $j$ still runs over all classes, and for every $j$ that is not the label that one term is a slope with $k \\ne j$: $-p_y\\,p_j$. Without it the other classes would get no gradient.',
  },
  {
    id: 'how-to-multiply',
    step: 'through-the-probabilities',
    question:
      '$\\partial L_i/\\partial p$ has $C$ numbers, $\\partial p/\\partial f$ has $C \\times C$. How do I multiply them?',
    answer:
      'As the sum says: for each $j$ multiply along $k$ and add. That is the transposed table times the vector. Multiplied entry by entry with the diagonal, everything with $k \\ne j$ would be lost.',
  },
  {
    id: 'one-factor-cancels',
    step: 'one-term-is-left',
    question: 'Why does $1/p_y$ not cancel both probabilities?',
    answer:
      'It stands there once. In $(-1/p_y) \\cdot (-p_y\\,p_j)$ it cancels $p_y$, the two minus signs cancel each other, and $p_j$ is left.',
  },
  {
    id: 'inner-derivative',
    step: 'direct-route',
    question: 'Is the slope of $\\log Z$ not $1/Z$?',
    answer:
      'In $Z$ it is. But you move $f_j$, so the chain rule multiplies by the slope of $Z$ in $f_j$, which is $e_j$. And $e_j$ divided by $Z$ is $p_j$.',
    see: { chapter: 'quotient-rule', step: 'slope-of-the-sum' },
  },
  {
    id: 'softmax-step-skipped',
    step: 'two-ways',
    question: 'The function of the question never multiplies by the slopes of softmax. Is a step missing?',
    answer:
      'No: $p_j - \\mathbf{1}\\{j = y_i\\}$ is the finished product of both, $\\partial L_i/\\partial p$ and $\\partial p/\\partial f$. Multiply it by the slopes of softmax once more and they count twice.',
  },
  {
    id: 'squared-error-same',
    step: 'two-ways',
    question: 'Squared error also gives output minus target. Where is the difference?',
    answer:
      'Half the squared error gives that in the probabilities; to reach the scores it still passes softmax. Take the scores 10, 0 and 0 with the second class as label: cross-entropy’s error there is −0.99995, squared error’s −0.00009. A confident mistake hardly teaches it anything.',
  },
  {
    id: 'why-not-all-minus-one',
    step: 'minus-one-at-the-label',
    question: 'Why is the error not $p_j - 1$ for every class?',
    answer:
      'The 1 comes from $-(f_y - m)$ in the loss, and that is the label’s score alone. The other scores stand only in $\\log Z$, which gives every class its $p_j$. So here the label has [[dScores:y]] and the others keep their shares.',
  },
  {
    id: 'like-the-svm',
    step: 'minus-one-at-the-label',
    question: 'Are these the two cases I know from the SVM?',
    answer:
      'Yes: a row for the label, a row for every other class. The SVM’s wrong class gets 1 or 0, as it violates the margin or not; softmax gives $p_j$. Each label gets minus the sum of the others.',
    see: { chapter: 'to-the-weights', step: 'two-kinds-of-rows' },
  },
  {
    id: 'raise-all-outputs',
    step: 'errors-sum-to-zero',
    question: 'Can training raise all probabilities at once?',
    answer:
      'No. The errors add up to 0, as the probabilities add up to 1: what the label gains the others give. Half the sum of the errors’ sizes is what is still to be moved, $1 - p_y$.',
  },
];
