import type { Diagnosis, MistakeId } from './types';

type Description = Omit<Diagnosis, 'id'>;

const descriptions: Readonly<Record<MistakeId, Description>> = {
  'missing-minus-one': {
    name: 'The 1 is not subtracted at the label.',
    advice:
      'The error of a class is its probability, less 1 where the class is the label. Without that 1 every class is pushed down and none up.',
    code: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  },
  'minus-one-everywhere': {
    name: 'The 1 is subtracted at every class.',
    advice:
      'Only the label’s score stands outside the logarithm in the loss, so only the label’s class has the 1 subtracted.',
    code: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  },
  'minus-one-present-classes': {
    name: 'The 1 is subtracted at every class that occurs in y, for every example.',
    advice:
      'Selecting all examples and the labels y takes whole classes. Pair each example with its own label instead.',
    code: 'P[np.arange(N), y] -= 1',
  },
  'diagonal-only': {
    name: 'Only the label’s class receives a gradient.',
    advice:
      'Each score also moves the probabilities of the other classes, through the shared sum. Add up all the paths from a score to the loss, not only the one through its own probability.',
    code: 'df = J.T @ dp',
  },
  'extra-slope-factor': {
    name: 'The errors are multiplied by p (1 − p) once more.',
    advice:
      'The slope of softmax is already inside p less the indicator: the chain rule has been carried out there. Leave the factor p (1 − p) out.',
    code: 'dscores = P - Y',
  },
  'softmax-over-examples': {
    name: 'The probabilities are normalised over the examples instead of the classes.',
    advice:
      'Each example’s probabilities must sum to 1 over the classes. Sum the exponentials along the axis of the classes, and check the sums.',
  },
  'softmax-over-everything': {
    name: 'The probabilities are normalised over the whole matrix at once.',
    advice:
      'Each example has a sum of its own. Sum the exponentials along the axis of the classes, and keep that axis so that the division lines up.',
  },
  'same-error-every-class': {
    name: 'Every class gets the same error.',
    advice:
      'The error belongs to a pair of an example and a class: use the probability of class j for class j, and subtract the 1 only where j is the label.',
    code: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  },
  'last-example-only': {
    name: 'Only the last example is left in the sum.',
    advice:
      'Each example must add to dW. An assignment overwrites what the examples before it have put there.',
    code: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  },
  'labels-shifted': {
    name: 'The labels are off by one.',
    advice:
      'The labels count from 0 to C − 1, as the classes do. Use them as they are, without adding or taking 1.',
  },
  'squared-error': {
    name: 'This is the gradient of the squared error of the probabilities.',
    advice:
      'For the negative logarithm the softmax slope cancels and p less the indicator remains. The squared error keeps the slope as a factor, and twice the difference.',
    code: 'dscores = P - Y',
  },
  'no-data-part': {
    name: 'The data part is missing.',
    advice: 'Let each example add its error times its features to dW.',
    code: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  },
  'sign-flipped': {
    name: 'The data part has the opposite sign.',
    advice:
      'The error is the probability less the indicator, not the other way round. The gradient points uphill; the minus comes with the step of descent.',
    code: 'dW[j, :] += (p - (j == y[i])) * X[:, i]',
  },
  'not-averaged': {
    name: 'The sum over the examples is not divided by N.',
    advice: 'The loss is the mean over the examples, so its gradient is a mean as well: divide once by N.',
    code: 'dW /= num_train',
  },
  'averaged-twice': {
    name: 'The sum over the examples is divided by N twice.',
    advice: 'Divide either the errors or dW by N, not both.',
    code: 'dW /= num_train',
  },
  'averaged-though-sum': {
    name: 'The data part is divided by N, but this loss is a sum.',
    advice:
      'Here the loss adds its examples up without averaging. Leave the division by N out of the gradient too.',
  },
  'missing-penalty': {
    name: 'The penalty’s gradient is missing.',
    advice:
      'The penalty depends on W as the data loss does. Add its gradient, after averaging the data part.',
  },
  'penalty-doubled': {
    name: 'The penalty’s gradient is twice as large as it should be.',
    advice: 'Loss and gradient must agree: ½ reg ΣW² has the gradient reg W, and reg ΣW² has 2 reg W.',
  },
  'penalty-halved': {
    name: 'The penalty’s gradient is half as large as it should be.',
    advice: 'Loss and gradient must agree: reg ΣW² has the gradient 2 reg W, and ½ reg ΣW² has reg W.',
  },
  'penalty-averaged': {
    name: 'The penalty’s gradient is divided by N.',
    advice:
      'The penalty is added once, not once an example. Divide by N first and add the penalty’s gradient then.',
  },
  transposed: {
    name: 'The gradient is transposed.',
    advice:
      'The gradient has the shape of W, so that a step can subtract it: here a class a row. Exchange the two factors of the product, or transpose the result.',
  },
};

/** Describes a mistake. */
export function mistake(id: MistakeId): Diagnosis {
  return { id, ...descriptions[id] };
}

/** Every mistake that can be named. */
export const mistakes: readonly Diagnosis[] = (Object.keys(descriptions) as MistakeId[]).map(mistake);
