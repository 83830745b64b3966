import type { ListingLine } from '../../types';

/** From the first assignment to the end of the loops. */
export const translatedLoop: readonly ListingLine[] = [
  { id: 'no-loss', text: '  let loss = 0;', marks: [{ text: 'loss', term: 'lossTotal' }] },
  {
    id: 'no-gradient',
    text: '  const dW = W.map((row) => row.map(() => 0));',
    marks: [
      { text: 'dW', term: 'dW' },
      { text: 'W', term: 'W' },
    ],
    shapes: [
      { text: 'W', sizes: ['C', 'D'] },
      { text: 'dW', sizes: ['C', 'D'] },
    ],
  },
  {
    id: 'num-classes',
    text: '  const num_classes = W.length;',
    rows: '  const num_classes = W[0]!.length;',
    marks: [{ text: 'num_classes', term: 'C' }],
    shapes: [{ text: 'W', sizes: ['C', 'D'] }],
  },
  {
    id: 'num-train',
    text: '  const num_train = y.length;',
    marks: [{ text: 'num_train', term: 'N' }],
    shapes: [{ text: 'y', sizes: ['N'] }],
  },
  { id: 'gap-loop', text: '' },
  {
    id: 'examples',
    text: '  for (let i = 0; i < num_train; i++) {',
    marks: [{ text: 'num_train', term: 'N' }],
  },
  {
    id: 'example',
    text: '    const x_i = X.map((row) => row[i]!);',
    rows: '    const x_i = X[i]!;',
    marks: [
      { text: 'x_i', term: 'X' },
      { text: 'X', term: 'X' },
    ],
    shapes: [
      { text: 'X', sizes: ['D', 'N'] },
      { text: 'x_i', sizes: ['D'] },
    ],
  },
  {
    id: 'score',
    text: '    let f_i = W.map((w_j) => dot(w_j, x_i));',
    rows: '    let f_i = W[0]!.map((_, j) => dot(W.map((w_d) => w_d[j]!), x_i));',
    marks: [
      { text: 'f_i', term: 'scores' },
      { text: 'W', term: 'W' },
      { text: 'x_i', term: 'X' },
    ],
    shapes: [
      { text: 'W', sizes: ['C', 'D'] },
      { text: 'x_i', sizes: ['D'] },
      { text: 'f_i', sizes: ['C'] },
    ],
  },
  {
    id: 'largest',
    text: '    const log_c = f_i.reduce((max, f) => Math.max(max, f));',
    marks: [
      { text: 'log_c', term: 'shift' },
      { text: 'f_i', term: 'scores' },
    ],
    shapes: [{ text: 'f_i', sizes: ['C'] }],
  },
  {
    id: 'shift',
    text: '    f_i = f_i.map((f) => f - log_c);',
    marks: [
      { text: 'f_i', term: 'shifted' },
      { text: 'log_c', term: 'shift' },
    ],
    shapes: [{ text: 'f_i', sizes: ['C'] }],
  },
  { id: 'no-sum', text: '    let sum_i = 0;', marks: [{ text: 'sum_i', term: 'sum' }] },
  {
    id: 'sum',
    text: '    for (const f_i_j of f_i) sum_i += Math.exp(f_i_j);',
    marks: [
      { text: 'sum_i', term: 'sum' },
      { text: 'Math.exp(f_i_j)', term: 'exps' },
    ],
    shapes: [{ text: 'f_i', sizes: ['C'] }],
  },
  {
    id: 'loss',
    text: '    loss += -f_i[y[i]!]! + Math.log(sum_i);',
    marks: [
      { text: 'loss', term: 'lossTotal' },
      { text: '-f_i[y[i]!]! + Math.log(sum_i)', term: 'loss' },
      { text: 'f_i[y[i]!]', term: 'shifted' },
      { text: 'sum_i', term: 'sum' },
    ],
  },
  { id: 'gap-classes', text: '' },
  {
    id: 'classes',
    text: '    for (let j = 0; j < num_classes; j++) {',
    marks: [{ text: 'num_classes', term: 'C' }],
  },
  {
    id: 'probs',
    text: '      const p = Math.exp(f_i[j]!) / sum_i;',
    marks: [
      { text: 'p', term: 'probs' },
      { text: 'Math.exp(f_i[j]!)', term: 'exps' },
      { text: 'sum_i', term: 'sum' },
    ],
  },
  {
    id: 'row',
    text: '      const dW_j = dW[j]!;',
    otherwise: { when: { layout: 'rows' }, text: null },
    marks: [{ text: 'dW_j', term: 'dW' }],
    shapes: [{ text: 'dW_j', sizes: ['D'] }],
  },
  {
    id: 'add',
    text: '      x_i.forEach((x, d) => (dW_j[d]! += (p - Number(j === y[i])) * x));',
    rows: '      x_i.forEach((x, d) => (dW[d]![j]! += (p - Number(j === y[i])) * x));',
    marks: [
      { text: 'x_i', term: 'X' },
      { text: 'dW_j[d]', rows: 'dW[d]![j]', term: 'dW' },
      { text: 'p - Number(j === y[i])', term: 'dScores' },
      { text: 'p', term: 'probs' },
      { text: 'Number(j === y[i])', term: 'indicator' },
      { text: 'y[i]', term: 'y' },
    ],
    shapes: [{ text: 'x_i', sizes: ['D'] }],
  },
  { id: 'end-classes', text: '    }' },
  { id: 'end-examples', text: '  }' },
];
