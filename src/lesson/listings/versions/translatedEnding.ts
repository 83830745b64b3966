import type { ListingLine } from '../../types';

/** The mean, the penalty, and what is returned. */
export const translatedEnding: readonly ListingLine[] = [
  { id: 'gap-ending', text: '' },
  {
    id: 'mean-loss',
    text: '  loss /= num_train;',
    otherwise: { when: { reduction: 'sum' }, text: null },
    marks: [
      { text: 'loss', term: 'lossTotal' },
      { text: 'num_train', term: 'N' },
    ],
  },
  {
    id: 'mean',
    text: '  dW.forEach((dW_j) => dW_j.forEach((_, d) => (dW_j[d]! /= num_train)));',
    rows: '  dW.forEach((dW_d) => dW_d.forEach((_, j) => (dW_d[j]! /= num_train)));',
    otherwise: { when: { reduction: 'sum' }, text: null },
    marks: [
      { text: 'dW', term: 'dW' },
      { text: 'num_train', term: 'N' },
    ],
    shapes: [{ text: 'dW', sizes: ['C', 'D'] }],
  },
  {
    id: 'penalty-loss',
    text: '  loss += 0.5 * reg * W.flat().reduce((sum, w) => sum + w * w, 0);',
    otherwise: {
      when: { regulariser: 'whole' },
      text: '  loss += reg * W.flat().reduce((sum, w) => sum + w * w, 0);',
    },
    marks: [
      { text: 'loss', term: 'lossTotal' },
      { text: 'reg', term: 'reg' },
      { text: 'W', term: 'W' },
    ],
    shapes: [{ text: 'W', sizes: ['C', 'D'] }],
  },
  {
    id: 'penalty',
    text: '  dW.forEach((dW_j, j) => dW_j.forEach((_, d) => (dW_j[d]! += reg * W[j]![d]!)));',
    rows: '  dW.forEach((dW_d, d) => dW_d.forEach((_, j) => (dW_d[j]! += reg * W[d]![j]!)));',
    otherwise: {
      when: { regulariser: 'whole' },
      text: '  dW.forEach((dW_j, j) => dW_j.forEach((_, d) => (dW_j[d]! += 2 * reg * W[j]![d]!)));',
      rows: '  dW.forEach((dW_d, d) => dW_d.forEach((_, j) => (dW_d[j]! += 2 * reg * W[d]![j]!)));',
    },
    marks: [
      { text: 'dW', term: 'dW' },
      { text: 'reg', term: 'reg' },
      { text: 'W', term: 'W' },
    ],
    shapes: [{ text: 'dW', sizes: ['C', 'D'] }],
  },
  {
    id: 'return',
    text: '  return { loss, dW };',
    marks: [
      { text: 'loss', term: 'lossTotal' },
      { text: 'dW', term: 'dW' },
    ],
    shapes: [{ text: 'dW', sizes: ['C', 'D'] }],
  },
  { id: 'end', text: '}' },
];
