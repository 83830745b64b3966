import type { Quantity } from './types';

/** What nothing makes: the data, the weights, the strength of the penalty, and how many there are of each. */
export const givenQuantities = {
  W: { read: ({ params }, { j, d }) => params.W[j]![d]!, operation: 'given' },
  X: { read: ({ examples }, { i, d }) => examples[i]!.x[d]!, operation: 'given' },
  y: { read: ({ examples }, { i }) => examples[i]!.y, operation: 'given' },
  reg: { read: ({ params }) => params.reg, operation: 'given' },
  N: { read: ({ N }) => N, operation: 'given' },
  D: { read: ({ D }) => D, operation: 'given' },
  C: { read: ({ C }) => C, operation: 'given' },
} as const satisfies Partial<Record<string, Quantity>>;
