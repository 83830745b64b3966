import type { Listing } from '../../types';
import { translatedEnding } from './translatedEnding';
import { translatedLoop } from './translatedLoop';

/** The question’s function in TypeScript: line for line what the app itself computes with. */
export const inTypeScript: Listing = {
  title: 'The function in TypeScript',
  language: 'typescript',
  from: 'whole-function',
  changes: [
    {
      gone: ['def'],
      lines: ['matrix', 'dot', 'dot-sum', 'dot-end', 'gap', 'def'],
      why: 'An array of numbers has no arithmetic here, so a dot product is a function of its own.',
    },
    {
      gone: ['no-loss', 'no-gradient', 'num-classes', 'num-train'],
      lines: ['no-loss', 'no-gradient', 'num-classes', 'num-train', 'gap-loop'],
      why: 'A matrix is an array of rows: its shape is two lengths, and zeros are mapped, row by row.',
    },
    {
      gone: ['examples', 'score', 'largest', 'shift'],
      lines: ['examples', 'example', 'score', 'largest', 'shift'],
      why: 'What NumPy does to a whole array, `map` and `reduce` do entry by entry.',
    },
    {
      gone: ['no-sum', 'tops', 'sum', 'loss'],
      lines: ['no-sum', 'sum', 'loss', 'gap-classes'],
      why: 'Loops read the same in both languages.',
    },
    {
      gone: ['classes', 'probs', 'add'],
      lines: ['classes', 'probs', 'row', 'add', 'end-classes', 'end-examples', 'gap-ending'],
      why: '`Number` makes 1 of true and 0 of false; in Python the subtraction does.',
    },
    {
      gone: ['mean-loss', 'mean', 'penalty-loss', 'penalty', 'return'],
      lines: ['mean-loss', 'mean', 'penalty-loss', 'penalty', 'return', 'end'],
      why: 'One line of NumPy for a whole matrix is two loops over its entries.',
    },
  ],
  lines: [
    { id: 'matrix', text: 'type Matrix = readonly (readonly number[])[];' },
    { id: 'dot', text: 'function dot(a: readonly number[], b: readonly number[]): number {' },
    { id: 'dot-sum', text: '  return a.reduce((sum, a_d, d) => sum + a_d * b[d]!, 0);' },
    { id: 'dot-end', text: '}' },
    { id: 'gap', text: '' },
    {
      id: 'def',
      text: 'function softmaxLossNaive(W: Matrix, X: Matrix, y: readonly number[], reg: number) {',
      marks: [
        { text: 'W', term: 'W' },
        { text: 'X', term: 'X' },
        { text: 'y', term: 'y' },
        { text: 'reg', term: 'reg' },
      ],
      shapes: [
        { text: 'W', sizes: ['C', 'D'] },
        { text: 'X', sizes: ['D', 'N'] },
        { text: 'y', sizes: ['N'] },
      ],
    },
    ...translatedLoop,
    ...translatedEnding,
  ],
};
