import type { MistakeId } from '../../../engine';
import type { SharedWords } from './types';

const penalty = { columns: 'loss += 0.5 * reg * np.sum(W * W)', rows: 'loss += reg * np.sum(W * W)' };
const mean = { columns: 'loss /= num_train', rows: 'loss /= num_train' };
const picked = { columns: 'loss -= np.log(P[y[i], i])', rows: 'loss -= np.log(P[i, y[i]])' };
const shares = {
  columns: 'P = exps / np.sum(exps, axis=0)',
  rows: 'P = exps / np.sum(exps, axis=1, keepdims=True)',
};

/** The mistakes of a gradient that a loss can have as well, and what is said of them there. */
export const sharedWords: Readonly<Partial<Record<MistakeId, SharedWords>>> = {
  'labels-shifted': {
    both: 'The labels are off by one, in the loss and in the gradient.',
    loss: {
      sentence: 'The labels in the loss are off by one.',
      hint: 'Which is the smallest label, and which the first class?',
      answer: 'The labels count from 0 to C − 1, as the classes do. Use them as they are.',
      code: picked,
    },
  },
  'softmax-over-examples': {
    both: 'The probabilities are normalised over the examples instead of the classes.',
    loss: {
      sentence: 'The probabilities in the loss are normalised over the examples instead of the classes.',
      hint: 'Print the sums of the probabilities along both axes. Which ones should be 1?',
      answer: 'Sum the exponentials along the axis of the classes.',
      code: shares,
    },
  },
  'softmax-over-everything': {
    both: 'The probabilities are normalised over the whole matrix at once.',
    loss: {
      sentence: 'The probabilities in the loss are normalised over the whole matrix at once.',
      hint: 'How many sums of exponentials should there be?',
      answer: 'Each example has a sum of its own, along the axis of the classes.',
      code: shares,
    },
  },
  'squared-error': {
    both: 'Loss and gradient are those of the squared error of the probabilities.',
    loss: {
      sentence: 'The loss is the squared error of the probabilities.',
      hint: 'Which loss is asked for: squares of differences, or a logarithm?',
      answer: 'Take the negative logarithm of the label’s probability.',
      code: picked,
    },
  },
  'last-example-only': {
    both: 'Only the last example is left in loss and gradient.',
    loss: {
      sentence: 'Only the last example is left in the loss.',
      hint: 'What does the line do to the losses of the examples before?',
      answer: 'Each example must add to the loss: += instead of =.',
      code: picked,
    },
  },
  'no-data-part': {
    both: 'The examples are missing from loss and gradient.',
    loss: {
      sentence: 'The examples are missing from the loss.',
      hint: 'Your loss does not change with X and y.',
      answer: 'Let each example add −log of its label’s probability.',
      code: picked,
    },
  },
  'sign-flipped': {
    both: 'The data part has the opposite sign, in the loss and in the gradient.',
    loss: {
      sentence: 'The examples’ losses have the opposite sign.',
      hint: 'The logarithm of a probability is below 0. Should a loss be?',
      answer: 'Put a minus before the logarithm: L_i = −log p_y.',
      code: picked,
    },
  },
  'not-averaged': {
    both: 'The sum over the examples is not divided by N, in the loss and in the gradient.',
    loss: {
      sentence: 'The loss is not divided by N.',
      hint: 'What should happen to the loss where every example is given twice?',
      answer: 'The loss is the mean over the examples: divide once by N, before the penalty is added.',
      code: mean,
    },
  },
  'averaged-twice': {
    both: 'The sum over the examples is divided by N twice, in the loss and in the gradient.',
    loss: {
      sentence: 'The loss is divided by N twice.',
      hint: 'Look for every division by N, and for np.mean.',
      answer: 'Divide once.',
      code: mean,
    },
  },
  'missing-penalty': {
    both: 'The penalty is missing from loss and gradient.',
    loss: {
      sentence: 'The penalty is missing from the loss.',
      hint: 'Your loss does not change with reg.',
      answer: 'Add reg times the sum of the squared weights, in the convention of the task.',
      code: penalty,
    },
  },
  'penalty-doubled': {
    both: 'The penalty is twice as large as asked for, in the loss and in the gradient.',
    loss: {
      sentence: 'The penalty in the loss is twice as large as asked for.',
      hint: 'Half the squares or the whole: which convention does the task have?',
      answer: 'Write the penalty in the task’s convention.',
      code: penalty,
    },
  },
  'penalty-halved': {
    both: 'The penalty is half as large as asked for, in the loss and in the gradient.',
    loss: {
      sentence: 'The penalty in the loss is half as large as asked for.',
      hint: 'Half the squares or the whole: which convention does the task have?',
      answer: 'Write the penalty in the task’s convention.',
      code: penalty,
    },
  },
  'penalty-averaged': {
    both: 'The penalty is divided by N, in the loss and in the gradient.',
    loss: {
      sentence: 'The penalty in the loss is divided by N.',
      hint: 'Look at which comes first, the division by N or the penalty.',
      answer: 'The penalty is no mean over the examples: divide first and add it then.',
      code: penalty,
    },
  },
};
