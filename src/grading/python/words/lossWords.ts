import type { LossFindingId } from '../types';
import type { Words } from './types';

const perExample = {
  columns: 'loss += -f_i[y[i]] + np.log(np.sum(np.exp(f_i)))',
  rows: 'loss += -f_i[y[i]] + np.log(np.sum(np.exp(f_i)))',
};

/** What is said of mistakes that only a loss has. */
export const lossWords: Readonly<Record<LossFindingId, Words>> = {
  'loss-label-forgotten': {
    sentence: 'The label’s score is missing from the loss.',
    hint: 'Your loss does not depend on y. Which of the two terms of L_i does?',
    answer: 'L_i = −f_y + log Z: subtract the label’s score, the shifted one.',
    code: perExample,
  },
  'loss-label-sign': {
    sentence: 'The label’s score has the wrong sign in the loss.',
    hint: 'Should the loss rise or fall where the label’s score rises?',
    answer: 'L_i = −f_y + log Z: the label’s score is subtracted.',
    code: perExample,
  },
  'loss-half-shifted': {
    sentence: 'The shift reaches only one of the two terms of the loss.',
    hint: 'Compare the scores in −f_y with those inside the exponentials: are they the same ones?',
    answer: 'Take the label’s score after the shift, as the exponentials do. Then the shift cancels.',
    code: perExample,
  },
  'loss-log-forgotten': {
    sentence: 'The logarithm is missing from the loss.',
    hint: 'Work one example out by hand: what becomes of a probability of 1/2?',
    answer: 'L_i = −log p_y: take the negative logarithm of the label’s probability.',
    code: { columns: 'loss -= np.log(p)', rows: 'loss -= np.log(p)' },
  },
  'loss-base-ten': {
    sentence: 'The loss is taken with the logarithm to base 10.',
    hint: 'The gradient p less the indicator belongs to one logarithm alone. Which one undoes exp?',
    answer: 'Use the natural logarithm, np.log.',
    code: { columns: 'loss -= np.log(p)', rows: 'loss -= np.log(p)' },
  },
  'loss-base-two': {
    sentence: 'The loss is taken with the logarithm to base 2.',
    hint: 'The gradient p less the indicator belongs to one logarithm alone. Which one undoes exp?',
    answer: 'Use the natural logarithm, np.log.',
    code: { columns: 'loss -= np.log(p)', rows: 'loss -= np.log(p)' },
  },
  'loss-every-class': {
    sentence: 'The loss adds up −log p of every class instead of the label’s alone.',
    hint: 'Which of the probabilities should be large? The loss is to reward that one only.',
    answer: 'Pick the probability at the label.',
    code: {
      columns: 'loss = -np.sum(np.log(P[y, np.arange(N)])) / N',
      rows: 'loss = -np.sum(np.log(P[np.arange(N), y])) / N',
    },
  },
  'loss-hinge': {
    sentence: 'This is the hinge loss of the support vector machine.',
    hint: 'Margins belong to the other classifier. Where are the exponentials?',
    answer: 'Make probabilities of the scores and take −log of the label’s.',
    code: perExample,
  },
  'loss-wrong-count': {
    sentence: 'The loss takes another count for the number of examples.',
    hint: 'Ask what the number that you divide by, or loop up to, counts: examples, classes or features? np.mean divides by all entries.',
    answer: 'Take N, the number of examples, from the axis of X that has the examples; divide by it alone.',
    code: { columns: 'num_train = X.shape[1]', rows: 'num_train = X.shape[0]' },
  },
  'loss-first-example': {
    sentence: 'Only the first example is counted in the loss.',
    hint: 'Look at how far return is indented, and at what the loop over the examples counts.',
    answer: 'Return after the loop, where all examples have been added and the sum has been divided by N.',
    code: { columns: 'return loss, dW', rows: 'return loss, dW' },
  },
  'loss-epsilon': {
    sentence: 'A small number is added inside the logarithm, which changes the loss a little.',
    hint: 'What is the number to protect from, and does −f_y + log Z need it?',
    answer:
      'Leave the number out and write the loss as −f_y + log Z: no logarithm of 0 can come up there, and nothing is changed.',
    code: perExample,
  },
  'loss-penalty-without-reg': {
    sentence: 'The penalty is not multiplied by reg.',
    hint: 'What should the penalty be where reg is 0?',
    answer: 'Multiply the sum of the squared weights by reg.',
    code: { columns: 'loss += 0.5 * reg * np.sum(W * W)', rows: 'loss += reg * np.sum(W * W)' },
  },
  'loss-penalty-not-squared': {
    sentence: 'The weights in the penalty are not squared.',
    hint: 'A weight of −2 and one of 2 should cost the same, and four times as much as one of 1.',
    answer: 'Sum the squares of the weights.',
    code: { columns: 'loss += 0.5 * reg * np.sum(W * W)', rows: 'loss += reg * np.sum(W * W)' },
  },
  'loss-penalty-root': {
    sentence: 'The penalty is taken of the norm of W, not of its square.',
    hint: 'The call np.linalg.norm takes a square root.',
    answer: 'Sum the squares of the weights, without the root.',
    code: { columns: 'loss += 0.5 * reg * np.sum(W * W)', rows: 'loss += reg * np.sum(W * W)' },
  },
  'loss-penalty-subtracted': {
    sentence: 'The penalty is subtracted from the loss.',
    hint: 'Large weights are to make the loss larger.',
    answer: 'Add the penalty.',
    code: { columns: 'loss += 0.5 * reg * np.sum(W * W)', rows: 'loss += reg * np.sum(W * W)' },
  },
  'loss-penalty-each-example': {
    sentence: 'The penalty is added once for each example.',
    hint: 'Look at how far the line of the penalty is indented.',
    answer: 'Add the penalty once, after the loops and after the division by N.',
    code: { columns: 'loss += 0.5 * reg * np.sum(W * W)', rows: 'loss += reg * np.sum(W * W)' },
  },
  'loss-unknown': {
    sentence: 'The loss is wrong, in a way that is none of the known mistakes.',
    hint: 'Set reg to 0 and give it one example: is it right then? Add what you took away one thing at a time.',
    answer:
      'Work one example through: scores, shift, exponentials, their sum, then −f_y + log Z, and compare each with yours.',
    code: perExample,
  },
};
