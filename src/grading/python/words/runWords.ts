import type { RunFindingId } from '../types';
import type { Words } from './types';

/** What is said where nothing could be compared. */
export const runWords: Readonly<Record<RunFindingId, Words>> = {
  syntax: {
    sentence: 'Python cannot read the source.',
    hint: 'Look at the line named, and at the end of the one before it.',
    answer: 'Check brackets, colons and quotes, and that the lines of one block begin in the same column.',
  },
  limit: {
    sentence: 'The run was ended at its limit.',
    hint: 'Look for a loop that does not come to its end, or for an array or a text that keeps growing.',
    answer:
      'The examples here are few, and two loops over them take no noticeable time. Check what each loop counts, and that what it waits for happens.',
  },
  stopped: {
    sentence: 'You stopped the run.',
    hint: 'Nothing has been checked.',
    answer: 'Run it again to have it checked.',
  },
  broken: {
    sentence: 'Python itself failed, not your function.',
    hint: 'Nothing has been checked.',
    answer: 'Run it again. What you have written is kept.',
  },
  'no-function': {
    sentence: 'There is no function of the name that is called.',
    hint: 'Compare the name after def with the one in the starter, letter by letter.',
    answer:
      'Define softmax_loss_naive(W, X, y, reg) at the left margin, outside any other function or class.',
  },
  'wrong-parameters': {
    sentence: 'The function, or one that it calls, does not take these arguments.',
    hint: 'Count the parameters after def, and the arguments of the call on the line named.',
    answer: 'The function is called with four arguments, in this order: W, X, y, reg.',
    code: {
      columns: 'def softmax_loss_naive(W, X, y, reg):',
      rows: 'def softmax_loss_naive(W, X, y, reg):',
    },
  },
  'stand-in-lacks': {
    sentence: 'The function uses a part of NumPy that this page does not have.',
    hint: 'NumPy itself does not run here, but a small stand-in. What it lacks is named in the message.',
    answer:
      'Write the line with what the stand-in has. With NumPy on your own machine it may be right as it is.',
  },
  'shapes-do-not-fit': {
    sentence: 'Two arrays on one line do not fit each other.',
    hint: 'Print the shapes of both on the line before, and say for each axis what it counts: N, D or C.',
    answer:
      'In a product the inner axes must count the same thing. Where a sum is to line up with the array it came from, keep its axis with keepdims=True.',
  },
  'out-of-range': {
    sentence: 'An index runs beyond the end of its array.',
    hint: 'Ask of each loop what it counts, and which axis of which array has that many entries.',
    answer:
      'The index i goes up to N, the number of examples, and j up to C, the number of classes; take both from the shapes of X and W, from the axis that has them in this layout.',
    code: {
      columns: 'num_classes, num_train = W.shape[0], X.shape[1]',
      rows: 'num_classes, num_train = W.shape[1], X.shape[0]',
    },
  },
  raised: {
    sentence: 'The function stopped with an exception.',
    hint: 'Read the last words of the message, then the line named.',
    answer: 'Print what stands on that line, a part at a time, on the line before.',
  },
  'raised-in-one-case': {
    sentence: 'The function works on some inputs and stops with an exception on others.',
    hint: 'Compare the sizes of the inputs where it works with those where it stops.',
    answer:
      'Take every size from the arrays themselves, each from the axis that has it, and write none as a number.',
    code: {
      columns: 'num_classes, num_train = W.shape[0], X.shape[1]',
      rows: 'num_classes, num_train = W.shape[1], X.shape[0]',
    },
  },
  'returned-nothing': {
    sentence: 'The function returns nothing.',
    hint: 'Look at the last line of the function, and at how far it is indented.',
    answer: 'End the function with the pair that is asked for, after the loops.',
    code: { columns: 'return loss, dW', rows: 'return loss, dW' },
  },
  'not-a-pair': {
    sentence: 'The function does not return a pair.',
    hint: 'Two values are asked for, the loss and the gradient.',
    answer: 'Return both, in this order.',
    code: { columns: 'return loss, dW', rows: 'return loss, dW' },
  },
  'pair-exchanged': {
    sentence: 'Loss and gradient are returned in the wrong order.',
    hint: 'Look at the order of the two values after return.',
    answer: 'The loss comes first.',
    code: { columns: 'return loss, dW', rows: 'return loss, dW' },
  },
  'loss-not-a-number': {
    sentence: 'The loss is not one number.',
    hint: 'Each example has a loss; ask what becomes one number of all of them.',
    answer: 'Add the losses of the examples up and divide by N.',
    code: { columns: 'loss = np.sum(losses) / num_train', rows: 'loss = np.sum(losses) / num_train' },
  },
  'gradient-not-an-array': {
    sentence: 'The gradient is not a NumPy array.',
    hint: 'Look at what dW is when it is made, and whether a later line makes something else of it.',
    answer: 'Start from an array of zeros of the shape of W, or make an array of your list at the end.',
    code: { columns: 'dW = np.zeros(W.shape)', rows: 'dW = np.zeros(W.shape)' },
  },
  'wrong-shape': {
    sentence: 'The gradient does not have the shape of W.',
    hint: 'There is one slope for each weight. Name the shape of each factor from which dW is made.',
    answer:
      'The examples are summed over, so N is the inner axis of the product, and what is left is the shape of W.',
    code: { columns: 'dW = dscores.dot(X.T)', rows: 'dW = X.T.dot(dscores)' },
  },
};
