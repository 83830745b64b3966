import type { ListingLine } from '../../types';
import { W, X, dW, exps, probs, scores, x, y } from './shapes';

/* The lines that several versions have in common, with the texts of the question’s function. */

export const def: ListingLine = {
  id: 'def',
  text: 'def softmax_loss_naive(W, X, y, reg):',
  marks: [
    { text: 'W', term: 'W' },
    { text: 'X', term: 'X' },
    { text: 'y', term: 'y' },
    { text: 'reg', term: 'reg' },
  ],
  shapes: [W, X, y],
};

export const noLoss: ListingLine = {
  id: 'no-loss',
  text: '    loss = 0.0',
  marks: [{ text: 'loss', term: 'lossTotal' }],
};

export const noGradient: ListingLine = {
  id: 'no-gradient',
  text: '    dW = np.zeros_like(W)',
  marks: [
    { text: 'dW', term: 'dW' },
    { text: 'W', term: 'W' },
  ],
  shapes: [W, dW],
};

export const numClasses: ListingLine = {
  id: 'num-classes',
  text: '    num_classes = W.shape[0]',
  rows: '    num_classes = W.shape[1]',
  marks: [{ text: 'num_classes', term: 'C' }],
  shapes: [W],
};

export const numTrain: ListingLine = {
  id: 'num-train',
  text: '    num_train = X.shape[1]',
  rows: '    num_train = X.shape[0]',
  marks: [{ text: 'num_train', term: 'N' }],
  shapes: [X],
};

export const examples: ListingLine = {
  id: 'examples',
  text: '    for i in range(num_train):',
  marks: [{ text: 'num_train', term: 'N' }],
};

export const score: ListingLine = {
  id: 'score',
  text: '        f_i = W.dot(X[:, i])',
  rows: '        f_i = X[i].dot(W)',
  marks: [
    { text: 'f_i', term: 'scores' },
    { text: 'W', term: 'W' },
    { text: 'X[:, i]', rows: 'X[i]', term: 'X' },
  ],
  shapes: [W, x, scores],
};

export const largest: ListingLine = {
  id: 'largest',
  text: '        log_c = np.max(f_i)',
  marks: [
    { text: 'log_c', term: 'shift' },
    { text: 'f_i', term: 'scores' },
  ],
  shapes: [scores],
};

export const shift: ListingLine = {
  id: 'shift',
  text: '        f_i -= log_c',
  marks: [
    { text: 'f_i', term: 'shifted' },
    { text: 'log_c', term: 'shift' },
  ],
  shapes: [scores],
};

export const sum: ListingLine = {
  id: 'sum',
  text: '        sum_i = np.sum(np.exp(f_i))',
  marks: [
    { text: 'sum_i', term: 'sum' },
    { text: 'np.exp(f_i)', term: 'exps' },
    { text: 'f_i', term: 'shifted' },
  ],
  shapes: [scores, exps],
};

export const oneProbs: ListingLine = {
  id: 'probs',
  text: '        p = np.exp(f_i)/sum_i',
  marks: [
    { text: 'p', term: 'probs' },
    { text: 'np.exp(f_i)', term: 'exps' },
    { text: 'sum_i', term: 'sum' },
  ],
  shapes: [scores, exps, probs],
};

export const zeros: ListingLine = {
  id: 'zeros',
  text: '    Y = np.zeros((num_classes, num_train))',
  rows: '    Y = np.zeros((num_train, num_classes))',
  marks: [
    { text: 'Y', term: 'indicator' },
    { text: 'num_classes', term: 'C' },
    { text: 'num_train', term: 'N' },
  ],
  shapes: [{ text: 'Y', sizes: ['C', 'N'] }],
};

export const ones: ListingLine = {
  id: 'ones',
  text: '    Y[y, np.arange(num_train)] = 1',
  rows: '    Y[np.arange(num_train), y] = 1',
  marks: [
    { text: 'Y', term: 'indicator' },
    { text: 'y', term: 'y' },
    { text: 'num_train', term: 'N' },
  ],
  shapes: [
    y,
    { text: 'np.arange(num_train)', sizes: ['N'] },
    {
      text: 'Y[y, np.arange(num_train)]',
      rows: 'Y[np.arange(num_train), y]',
      short: 'Y[…]',
      sizes: ['N'],
    },
  ],
};
