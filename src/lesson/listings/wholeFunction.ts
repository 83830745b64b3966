import type { Listing } from '../types';

/** The question's function, with its own names. */
export const wholeFunction: Listing = {
  title: 'The question’s function',
  lines: [
    {
      id: 'def',
      text: 'def softmax_loss_naive(W, X, y, reg):',
      marks: [
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
        { text: 'y', term: 'y' },
        { text: 'reg', term: 'reg' },
      ],
    },
    { id: 'no-loss', text: '    loss = 0.0', marks: [{ text: 'loss', term: 'lossTotal' }] },
    {
      id: 'no-gradient',
      text: '    dW = np.zeros_like(W)',
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'W', term: 'W' },
      ],
    },
    {
      id: 'num-classes',
      text: '    num_classes = W.shape[0]',
      rows: '    num_classes = W.shape[1]',
      marks: [{ text: 'num_classes', term: 'C' }],
      values: [{ name: 'num_classes', slot: 'C' }],
    },
    {
      id: 'num-train',
      text: '    num_train = X.shape[1]',
      rows: '    num_train = X.shape[0]',
      marks: [{ text: 'num_train', term: 'N' }],
      values: [{ name: 'num_train', slot: 'N' }],
    },
    {
      id: 'examples',
      text: '    for i in range(num_train):',
      marks: [{ text: 'num_train', term: 'N' }],
      values: [{ name: 'i', slot: 'i' }],
    },
    {
      id: 'score',
      text: '        f_i = W.dot(X[:, i])',
      rows: '        f_i = X[i].dot(W)',
      marks: [
        { text: 'f_i', term: 'scores' },
        { text: 'W', term: 'W' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'f_i', slot: 'scores:', each: 'class' }],
    },
    {
      id: 'largest',
      text: '        log_c = np.max(f_i)',
      marks: [
        { text: 'log_c', term: 'shift' },
        { text: 'f_i', term: 'scores' },
      ],
      values: [{ name: 'log_c', slot: 'shift' }],
    },
    {
      id: 'shift',
      text: '        f_i -= log_c',
      marks: [
        { text: 'f_i', term: 'shifted' },
        { text: 'log_c', term: 'shift' },
      ],
      values: [{ name: 'f_i', slot: 'shifted:', each: 'class' }],
    },
    { id: 'no-sum', text: '        sum_i = 0.0', marks: [{ text: 'sum_i', term: 'sum' }] },
    { id: 'tops', text: '        for f_i_j in f_i:' },
    {
      id: 'sum',
      text: '            sum_i += np.exp(f_i_j)',
      marks: [
        { text: 'sum_i', term: 'sum' },
        { text: 'np.exp(f_i_j)', term: 'exps' },
      ],
      values: [{ name: 'sum_i', slot: 'sum' }],
    },
    {
      id: 'loss',
      text: '        loss += -f_i[y[i]] + np.log(sum_i)',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: '-f_i[y[i]] + np.log(sum_i)', term: 'loss' },
        { text: 'f_i[y[i]]', term: 'shifted' },
        { text: 'y[i]', term: 'y' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'adds', slot: 'loss' }],
    },
    {
      id: 'classes',
      text: '        for j in range(num_classes):',
      marks: [{ text: 'num_classes', term: 'C' }],
      values: [{ name: 'j', slot: 'j' }],
    },
    {
      id: 'probs',
      text: '            p = np.exp(f_i[j])/sum_i',
      marks: [
        { text: 'p', term: 'probs' },
        { text: 'np.exp(f_i[j])', term: 'exps' },
        { text: 'sum_i', term: 'sum' },
      ],
      values: [{ name: 'p', slot: 'probs:j' }],
    },
    {
      id: 'add',
      text: '            dW[j, :] += (p-(j == y[i])) * X[:, i]',
      rows: '            dW[:, j] += (p-(j == y[i])) * X[i]',
      marks: [
        { text: 'dW[j, :]', rows: 'dW[:, j]', term: 'dW' },
        { text: 'p-(j == y[i])', term: 'dScores' },
        { text: 'p', term: 'probs' },
        { text: '(j == y[i])', term: 'indicator' },
        { text: 'y[i]', term: 'y' },
        { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
      ],
      values: [{ name: 'so far', slot: 'dWAfter:j', each: 'feature' }],
    },
    {
      id: 'mean-loss',
      text: '    loss /= num_train',
      otherwise: { when: { reduction: 'sum' }, text: null },
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'num_train', term: 'N' },
      ],
      values: [{ name: 'loss', slot: 'dataLoss' }],
    },
    {
      id: 'mean',
      text: '    dW /= num_train',
      otherwise: { when: { reduction: 'sum' }, text: null },
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'num_train', term: 'N' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dWData:j', each: 'feature' }],
    },
    {
      id: 'penalty-loss',
      text: '    loss += 0.5 * reg * np.sum(W * W)',
      otherwise: { when: { regulariser: 'whole' }, text: '    loss += reg * np.sum(W * W)' },
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'reg * np.sum(W * W)', term: 'regLoss' },
        { text: 'reg', term: 'reg' },
        { text: 'W', term: 'W' },
        { text: 'W', occurrence: 1, term: 'W' },
      ],
      values: [{ name: 'loss', slot: 'lossTotal' }],
    },
    {
      id: 'penalty',
      text: '    dW += reg*W',
      otherwise: { when: { regulariser: 'whole' }, text: '    dW += 2*reg*W' },
      marks: [
        { text: 'dW', term: 'dW' },
        { text: 'reg', term: 'reg' },
        { text: 'W', term: 'W' },
      ],
      values: [{ name: 'dW[j, :]', rows: 'dW[:, j]', slot: 'dW:j', each: 'feature' }],
    },
    {
      id: 'return',
      text: '    return loss, dW',
      marks: [
        { text: 'loss', term: 'lossTotal' },
        { text: 'dW', term: 'dW' },
      ],
    },
  ],
};
