import type { Quantity } from './types';

/** What nothing makes: the data, the weights, the strength of the penalty, and how many there are of each. */
export const givenQuantities = {
  W: { indices: ['j', 'd'], read: ({ params }, { j, d }) => params.W[j]![d]!, operation: 'given' },
  X: { indices: ['i', 'd'], read: ({ examples }, { i, d }) => examples[i]!.x[d]!, operation: 'given' },
  y: { indices: ['i'], read: ({ examples }, { i }) => examples[i]!.y, operation: 'given' },
  reg: { indices: [], read: ({ params }) => params.reg, operation: 'given' },
  N: { indices: [], read: ({ N }) => N, operation: 'given' },
  D: { indices: [], read: ({ D }) => D, operation: 'given' },
  C: { indices: [], read: ({ C }) => C, operation: 'given' },
} as const satisfies Partial<Record<string, Quantity>>;
