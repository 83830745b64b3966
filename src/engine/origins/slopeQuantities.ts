import type { Quantity } from './types';

/** How one quantity of an example answers another, on the way back to the weights. */
export const slopeQuantities = {
  /** −1{k = y}/p_k. Of another class than the label nothing is divided: its probability may be 0. */
  dProbs: {
    read: (trace, { i, k }) => trace.dProbs(i)[k]!,
    operation: ({ examples }, { i, k }) => (examples[i]!.y === k ? 'quotient' : 'product'),
    parts: ({ examples }, { i, k }) => [
      { quantity: 'indicator', i, j: k },
      ...(examples[i]!.y === k ? [{ quantity: 'probs', i, j: k } as const] : []),
    ],
    factor: () => -1,
  },
  /** 1{k = j}: Kronecker's delta */
  delta: {
    read: (_, { k, j }) => Number(k === j),
    operation: 'comparison',
  },
  /** 1{k = j} − p_j */
  selfLess: {
    read: ({ examples }, { i, k, j }) => Number(k === j) - examples[i]!.probs[j]!,
    operation: 'difference',
    parts: (_, { i, k, j }) => [
      { quantity: 'delta', k, j },
      { quantity: 'probs', i, j },
    ],
  },
  /** ∂p_k/∂f_j = p_k (1{k = j} − p_j) */
  jacobian: {
    read: (trace, { i, k, j }) => trace.jacobian(i)[k * trace.C + j]!,
    operation: 'product',
    parts: (_, { i, k, j }) => [
      { quantity: 'probs', i, j: k },
      { quantity: 'selfLess', i, k, j },
    ],
  },
  dScores: {
    read: ({ examples }, { i, j }) => examples[i]!.dScores[j]!,
    operation: 'difference',
    parts: (_, { i, j }) => [
      { quantity: 'probs', i, j },
      { quantity: 'indicator', i, j },
    ],
  },
  contribution: {
    read: ({ examples, D }, { i, j, d }) => examples[i]!.contribution[j * D + d]!,
    operation: 'product',
    parts: (_, { i, j, d }) => [
      { quantity: 'dScores', i, j },
      { quantity: 'X', i, d },
    ],
  },
} as const satisfies Partial<Record<string, Quantity>>;
