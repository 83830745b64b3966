import type { BehaviourFindingId } from '../types';
import type { Words } from './types';

const zeros = { columns: 'dW = np.zeros(W.shape)', rows: 'dW = np.zeros(W.shape)' };

/** What is said of that which shows beside the results, or on some inputs alone. */
export const behaviourWords: Readonly<Record<BehaviourFindingId, Words>> = {
  'keeps-state': {
    sentence: 'The function gives another result when it is called again with the same arguments.',
    hint: 'Look for something that outlives the call: a global variable, a default value that is an array or a list, random numbers.',
    answer: 'Make dW, and whatever else is added to, anew inside the function each time.',
    code: zeros,
  },
  'gradient-is-weights': {
    sentence: 'The array dW is the same one as W, so writing into dW changes the weights.',
    hint: 'Look at the line that makes dW: how many arrays are there after it?',
    answer: 'An assignment gives the array a second name and copies nothing. Make a new array of zeros.',
    code: zeros,
  },
  'changes-weights': {
    sentence: 'The function changes W, which belongs to the caller.',
    hint: 'Look for a line that writes into W, or into an array that is W by another name.',
    answer:
      'Work on a copy, or write the operation so that it makes a new array: a = a − b instead of a −= b.',
    code: { columns: 'weights = W.copy()', rows: 'weights = W.copy()' },
  },
  'changes-examples': {
    sentence: 'The function changes X, which belongs to the caller.',
    hint: 'A slice of X is a window on X, not a copy. Look for a line that writes into one.',
    answer: 'Copy the slice before you change it, or make a new array of the result.',
    code: { columns: 'x = X[:, i].copy()', rows: 'x = X[i].copy()' },
  },
  'changes-labels': {
    sentence: 'The function changes y, which belongs to the caller.',
    hint: 'Look for a line that writes into y.',
    answer: 'The labels count from 0 already. Use them as they are, or work on a copy.',
    code: { columns: 'labels = y.copy()', rows: 'labels = y.copy()' },
  },
  'integer-array': {
    sentence: 'Fractions are lost or refused, because an array of whole numbers is written into.',
    hint: 'Ask of each array that you make which kind of number it holds. zeros_like takes the kind of its argument.',
    answer:
      'Make the array with np.zeros and a shape alone: it holds float64. An array of whole numbers cuts off, or refuses, what is written into it.',
    code: zeros,
  },
  'integer-weights': {
    sentence: 'Where W holds whole numbers, the function fails.',
    hint: 'The call zeros_like(W) makes an array of the kind of W.',
    answer:
      'Weights hold fractions as a rule, so this is no mistake. An array made by np.zeros(W.shape) holds float64 always.',
    code: zeros,
  },
  'not-finite': {
    sentence: 'The result holds nan or inf on ordinary numbers.',
    hint: 'Look for the logarithm of 0 or of a number below 0, a division by 0, or 0 times inf.',
    answer:
      'Take the logarithm of the label’s probability alone: multiplied by a 0 of the indicator, the logarithm of 0 is nan. After dscores = probs both names are one array, so that subtracting the 1 changes the probabilities too.',
    code: {
      columns: 'loss -= np.log(P[y[i], i])',
      rows: 'loss -= np.log(P[i, y[i]])',
    },
  },
  overflow: {
    sentence: 'The exponential overflows where scores are large.',
    hint: 'In float64, exp(710) is inf. What may you subtract from all scores of an example without changing a probability?',
    answer: 'Subtract each example’s largest score before the exponentials.',
    code: {
      columns: 'scores -= np.max(scores, axis=0)',
      rows: 'scores -= np.max(scores, axis=1, keepdims=True)',
    },
  },
  'one-shift-for-all': {
    sentence: 'One maximum is subtracted from the scores of all examples.',
    hint: 'Think of two examples, one with scores near 900 and one with scores near −900.',
    answer:
      'Take the maximum of each example for itself. Under a shared one, the lower example’s exponentials all become 0, and its probabilities 0 / 0.',
    code: {
      columns: 'scores -= np.max(scores, axis=0)',
      rows: 'scores -= np.max(scores, axis=1, keepdims=True)',
    },
  },
  'log-of-zero': {
    sentence: 'Where the label’s probability is too small for float64, your loss loses its value.',
    hint: 'In float64, exp(−1800) is 0. Which form of the loss does without the logarithm of a probability?',
    answer: 'Write the loss as −f_y + log Z: the difference is finite where the probability has become 0.',
    code: {
      columns: 'loss += -f_i[y[i]] + np.log(np.sum(np.exp(f_i)))',
      rows: 'loss += -f_i[y[i]] + np.log(np.sum(np.exp(f_i)))',
    },
  },
  'slope-of-zero': {
    sentence: 'Where the label’s probability is too small for float64, your gradient loses its value.',
    hint: 'In float64, exp(−1800) is 0. By what do you divide, and what cancels it on paper?',
    answer:
      'Carry the chain rule out before you compute: 1 / p and p cancel, and the probability less the indicator is left.',
    code: {
      columns: 'dscores[y, np.arange(N)] -= 1',
      rows: 'dscores[np.arange(N), y] -= 1',
    },
  },
  'wrong-when-large': {
    sentence: 'The result is right for ordinary scores and wrong for large ones.',
    hint: 'Look for a line that treats large numbers differently: a limit, a clip, a number added before the logarithm.',
    answer:
      'The shift by the largest score changes no probability, so that nothing else is needed against overflow.',
    code: {
      columns: 'scores -= np.max(scores, axis=0)',
      rows: 'scores -= np.max(scores, axis=1, keepdims=True)',
    },
  },
};
