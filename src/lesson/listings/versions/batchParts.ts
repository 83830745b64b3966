import type { ListingLine } from '../../types';
import { def } from './parts';
import { F, P, W, X, allExps, largest, sums } from './shapes';

/* The lines of the versions without a loop. */

export const vectorizedDef: ListingLine = { ...def, text: 'def softmax_loss_vectorized(W, X, y, reg):' };

export const allScores: ListingLine = {
  id: 'score',
  text: '    F = W.dot(X)',
  rows: '    F = X.dot(W)',
  marks: [
    { text: 'F', term: 'scores' },
    { text: 'W', term: 'W' },
    { text: 'X', term: 'X' },
  ],
  shapes: [W, X, F],
};

export const allLargest: ListingLine = {
  id: 'largest',
  text: '    log_c = np.max(F, axis=0)',
  rows: '    log_c = np.max(F, axis=1, keepdims=True)',
  marks: [
    { text: 'log_c', term: 'shift' },
    { text: 'F', term: 'scores' },
  ],
  shapes: [F, largest],
};

export const allShifted: ListingLine = {
  id: 'shift',
  text: '    F -= log_c',
  marks: [
    { text: 'F', term: 'shifted' },
    { text: 'log_c', term: 'shift' },
  ],
  shapes: [largest, F],
};

export const allSums: ListingLine = {
  id: 'sum',
  text: '    sums = np.sum(np.exp(F), axis=0)',
  rows: '    sums = np.sum(np.exp(F), axis=1, keepdims=True)',
  marks: [
    { text: 'sums', term: 'sum' },
    { text: 'np.exp(F)', term: 'exps' },
    { text: 'F', term: 'shifted' },
  ],
  shapes: [F, allExps, sums],
};

export const allProbs: ListingLine = {
  id: 'probs',
  text: '    P = np.exp(F)/sums',
  marks: [
    { text: 'P', term: 'probs' },
    { text: 'np.exp(F)', term: 'exps' },
    { text: 'sums', term: 'sum' },
  ],
  shapes: [F, allExps, sums, P],
};
