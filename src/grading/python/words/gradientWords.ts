import type { MistakeId } from '../../../engine';
import type { Words } from './types';

/** The sentence is the engine’s own name of the mistake. */
type GradientWords = Omit<Words, 'sentence'>;

const loop = {
  columns: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  rows: 'dW[:, j] += (p - (j == y[i])) * X[i]',
};
const product = { columns: 'dW = dscores.dot(X.T) / num_train', rows: 'dW = X.T.dot(dscores) / num_train' };
const mean = { columns: 'dW /= num_train', rows: 'dW /= num_train' };
const penalty = { columns: 'dW += reg * W', rows: 'dW += 2 * reg * W' };
const shares = {
  columns: 'P = exps / np.sum(exps, axis=0)',
  rows: 'P = exps / np.sum(exps, axis=1, keepdims=True)',
};
const minusOne = { columns: 'dscores[y, np.arange(N)] -= 1', rows: 'dscores[np.arange(N), y] -= 1' };

/** Where to look, and what to do, for each mistake in a gradient. */
export const gradientWords: Readonly<Record<MistakeId, GradientWords>> = {
  'missing-minus-one': {
    hint: 'Add up the errors of one example over the classes. They should come to 0; to what do yours come?',
    answer:
      'The error of a class is its probability, less 1 where the class is the label. Without that 1 every class is pushed down and none up.',
    code: loop,
  },
  'minus-one-everywhere': {
    hint: 'Add up the errors of one example over the classes. They should come to 0; to what do yours come?',
    answer:
      'Only the label’s score stands outside the logarithm in the loss, so only the label’s class has the 1 subtracted.',
    code: loop,
  },
  'minus-one-present-classes': {
    hint: 'Print the errors of the first example. At how many classes was 1 subtracted?',
    answer:
      'Selecting all examples and the labels y takes whole classes. Pair each example with its own label instead.',
    code: minusOne,
  },
  'diagonal-only': {
    hint: 'Compare your dW with the right one, class by class, for one example: which classes lack anything?',
    answer:
      'Each score also moves the probabilities of the other classes, through the shared sum. Add up all the paths from a score to the loss, not only the one through its own probability.',
    code: { columns: 'dscores[:, i] = p - t', rows: 'dscores[i] = p - t' },
  },
  'extra-slope-factor': {
    hint: 'Your errors are too small by a factor that differs from class to class. Which line multiplies them?',
    answer:
      'The slope of softmax is already inside p less the indicator: the chain rule has been carried out there. Leave the factor p (1 − p) out.',
    code: { columns: 'dscores = P - Y', rows: 'dscores = P - Y' },
  },
  'softmax-over-examples': {
    hint: 'Print the sums of the probabilities along both axes. Which ones should be 1?',
    answer:
      'Each example’s probabilities must sum to 1 over the classes. Sum the exponentials along the axis of the classes.',
    code: shares,
  },
  'softmax-over-everything': {
    hint: 'Print the sum of one example’s probabilities. How many sums of exponentials should there be?',
    answer:
      'Each example has a sum of its own. Sum the exponentials along the axis of the classes, and keep that axis so that the division lines up.',
    code: shares,
  },
  'same-error-every-class': {
    hint: 'Look at dW before the penalty: compare what one class gets with what another does.',
    answer:
      'The error belongs to a pair of an example and a class: use the probability of class j for class j, and subtract the 1 only where j is the label.',
    code: loop,
  },
  'last-example-only': {
    hint: 'Follow one entry of dW through two turns of the loop over the examples.',
    answer:
      'Each example must add to dW. An assignment overwrites what the examples before it have put there.',
    code: loop,
  },
  'labels-shifted': {
    hint: 'At which class is the 1 subtracted for the first example, and what is its label?',
    answer:
      'The labels count from 0 to C − 1, as the classes do. Use them as they are, without adding or taking 1.',
    code: loop,
  },
  'squared-error': {
    hint: 'Of which loss did you take the slope? Differentiate −log p_y, not a square.',
    answer:
      'For the negative logarithm the softmax slope cancels and p less the indicator remains. The squared error keeps the slope as a factor, and twice the difference.',
    code: { columns: 'dscores = P - Y', rows: 'dscores = P - Y' },
  },
  'no-data-part': {
    hint: 'Your dW does not change with X and y. Is it added to at all, and does the array that it is made from hold fractions?',
    answer:
      'Let each example add its error times its features to dW. An array of whole numbers cuts errors off to 0.',
    code: loop,
  },
  'sign-flipped': {
    hint: 'Should a step against the gradient raise the label’s score or lower it? Try one example.',
    answer:
      'The error is the probability less the indicator, not the other way round. The gradient points uphill; the minus comes with the step of descent.',
    code: loop,
  },
  'not-averaged': {
    hint: 'What should happen to dW where every example is given twice?',
    answer: 'The loss is the mean over the examples, so its gradient is a mean as well: divide once by N.',
    code: mean,
  },
  'averaged-twice': {
    hint: 'Look for every division by N on the way from the scores to dW.',
    answer: 'Divide either the errors or dW by N, not both.',
    code: product,
  },
  'averaged-though-sum': {
    hint: 'Look for the division by N.',
    answer: 'Here the loss adds its examples up without averaging. Leave the division by N out.',
  },
  'missing-penalty': {
    hint: 'Your dW does not change with reg. Does the loss?',
    answer:
      'The penalty depends on W as the data loss does. Add its gradient, after averaging the data part.',
    code: penalty,
  },
  'penalty-doubled': {
    hint: 'Differentiate the penalty of the task by one weight, the factor before the sum included.',
    answer: 'Loss and gradient must agree: ½ reg ΣW² has the gradient reg W, and reg ΣW² has 2 reg W.',
    code: penalty,
  },
  'penalty-halved': {
    hint: 'Differentiate the penalty of the task by one weight: what becomes of the exponent 2?',
    answer: 'Loss and gradient must agree: reg ΣW² has the gradient 2 reg W, and ½ reg ΣW² has reg W.',
    code: penalty,
  },
  'penalty-averaged': {
    hint: 'Look at which comes first, the division by N or the penalty.',
    answer:
      'The penalty is added once, not once an example. Divide by N first and add the penalty’s gradient then.',
    code: penalty,
  },
  transposed: {
    hint: 'Compare the shape of your dW with that of W, and the roles of the factors of your product.',
    answer:
      'The gradient has the shape of W, so that a step can subtract it. Exchange the two factors of the product, or transpose the result.',
    code: product,
  },
};

/** What is said where no mistake has a name. */
export const openWords: Readonly<Record<'unknown' | 'ambiguous' | 'right-on-some-inputs', Words>> = {
  unknown: {
    sentence: 'The gradient is wrong, in a way that is none of the known mistakes.',
    hint: 'Go through one example by hand: scores, probabilities, errors, then the error times the features.',
    answer:
      'Print each of these for the first example and compare it with the step of the lesson that has it.',
    code: loop,
  },
  ambiguous: {
    sentence: 'The gradient is wrong, and several mistakes lead to exactly this one.',
    hint: 'Go through one example by hand: scores, probabilities, errors, then the error times the features.',
    answer:
      'Print each of these for the first example and compare it with the step of the lesson that has it.',
    code: loop,
  },
  'right-on-some-inputs': {
    sentence: 'The gradient is right on some inputs and wrong on others.',
    hint: 'Compare the sizes and the labels of the inputs where it is right with those where it is wrong.',
    answer:
      'Take every size from the arrays themselves, each from the axis that has it, and write none as a number.',
    code: {
      columns: 'num_classes, num_train = W.shape[0], X.shape[1]',
      rows: 'num_classes, num_train = W.shape[1], X.shape[0]',
    },
  },
};
