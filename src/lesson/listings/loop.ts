import type { Listing } from '../types';

/** The heart of the question's function: its two loops and what follows them. */
export const loop: Listing = {
  title: 'The loop that makes $dW$',
  lines: [
    {
      id: 'examples',
      text: 'for i in range(num_train):',
      marks: [{ text: 'num_train', term: 'N' }],
      values: [{ name: 'i', slot: 'i' }],
    },
    {
      id: 'score',
      text: '    f_i = W.dot(X[:, i])',
      rows: '    f_i = X[i].dot(W)',
      marks: [
        { text: 'f_i', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'f_i', slot: 'scores:', each: 'class' }],
    },
    {
      id: 'shift',
      text: '    f_i -= np.max(f_i)',
      marks: [
        { text: 'f_i', term: 'shifted' },
        { text: 'np.max(f_i)', term: 'shift' },
      ],
      values: [{ name: 'f_i', slot: 'shifted:', each: 'class' }],
    },
    {
      id: 'sum',
      text: '    sum_i = np.sum(np.exp(f_i))',
      marks: [
        { text: 'sum_i', term: 'sum' },
        { text: 'np.exp(f_i)', term: 'exps' },
      ],
      values: [{ name: 'sum_i', slot: 'sum' }],
    },
    {
      id: 'loss',
      text: '    loss += -f_i[y[i]] + np.log(sum_i)',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: '-f_i[y[i]] + np.log(sum_i)', term: 'loss' },
        { text: 'f_i[y[i]]', term: 'shifted' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'adds', slot: 'loss' }],
    },
    {
      id: 'classes',
      text: '    for j in range(num_classes):',
      marks: [{ text: 'num_classes', term: 'C' }],
      values: [{ name: 'j', slot: 'j' }],
    },
    {
      id: 'probs',
      text: '        p = np.exp(f_i[j]) / sum_i',
      marks: [
        { text: 'p', term: 'probs' },
        { text: 'np.exp(f_i[j])', term: 'exps' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'p', slot: 'probs:j' }],
    },
    {
      id: 'add',
      text: '        dW[j, :] += (p - (j == y[i])) * X[:, i]',
      rows: '        dW[:, j] += (p - (j == y[i])) * X[i]',
      marks: [
        { text: 'dW[j, :]', rows: 'dW[:, j]', term: 'dW' },
        { text: 'p - (j == y[i])', term: 'dScores' },
        { text: 'p', term: 'probs' },
        { text: '(j == y[i])', term: 'indicator' },
        { text: 'y[i]', term: 'y' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'dW[j, :] so far', rows: 'dW[:, j] so far', slot: 'dWAfter:j', each: 'feature' }],
    },
    {
      id: 'mean-loss',
      text: 'loss /= num_train',
      otherwise: { when: { reduction: 'sum' }, text: null },
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'num_train', term: 'N' },
      ],
      values: [{ name: 'loss', slot: 'dataLoss' }],
    },
    {
      id: 'mean',
      text: 'dW /= num_train',
      otherwise: { when: { reduction: 'sum' }, text: null },
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'num_train', term: 'N' },
      ],
      values: [
        { name: 'sum of all', slot: 'dWSum:j', each: 'feature' },
        { name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dWData:j', each: 'feature' },
      ],
    },
    {
      id: 'half-penalty',
      text: 'loss += 0.5 * reg * np.sum(W * W)',
      otherwise: { when: { regulariser: 'whole' }, text: null },
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: '0.5 * reg * np.sum(W * W)', term: 'regLoss' },
        { text: 'reg', term: 'reg' },
        { text: 'W', term: 'W' },
        { text: 'W', occurrence: 1, term: 'W' },
      ],
      values: [{ name: 'adds', slot: 'regLoss' }],
    },
    {
      id: 'whole-penalty',
      text: 'loss += reg * np.sum(W * W)',
      otherwise: { when: { regulariser: 'half' }, text: null },
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'reg * np.sum(W * W)', term: 'regLoss' },
        { text: 'reg', term: 'reg' },
        { text: 'W', term: 'W' },
        { text: 'W', occurrence: 1, term: 'W' },
      ],
      values: [{ name: 'adds', slot: 'regLoss' }],
    },
    {
      id: 'penalty',
      text: 'dW += reg * W',
      otherwise: { when: { regulariser: 'whole' }, text: 'dW += 2 * reg * W' },
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'reg', term: 'reg' },
        { text: 'W', term: 'W' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dW:j', each: 'feature' }],
    },
  ],
};
