import { range } from './range';
import type { Quantity } from './types';

/** What the examples add up to, and the penalty on the weights. */
export const wholeQuantities = {
  /** W_jd² */
  square: {
    read: ({ params }, { j, d }) => params.W[j]![d]! ** 2,
    operation: 'product',
    parts: (_, { j, d }) => [
      { quantity: 'W', j, d },
      { quantity: 'W', j, d },
    ],
  },
  /** ΣW² */
  squares: {
    read: ({ params }) => params.W.flat().reduce((sum, weight) => sum + weight * weight, 0),
    operation: 'sum',
    parts: ({ C, D }) => range(C).flatMap((j) => range(D).map((d) => ({ quantity: 'square', j, d }))),
  },
  /** ½ · reg · ΣW² (half) or reg · ΣW² (whole) */
  regLoss: {
    read: ({ regLoss }) => regLoss,
    operation: 'product',
    parts: () => [{ quantity: 'reg' }, { quantity: 'squares' }],
    factor: ({ params }) => (params.regulariser === 'half' ? 0.5 : 1),
  },
  /** reg · W_jd (half) or 2 · reg · W_jd (whole) */
  dWReg: {
    read: ({ dWReg, D }, { j, d }) => dWReg[j * D + d]!,
    operation: 'product',
    parts: (_, { j, d }) => [{ quantity: 'reg' }, { quantity: 'W', j, d }],
    factor: ({ params }) => (params.regulariser === 'half' ? 1 : 2),
  },
  lossTotal: {
    read: ({ loss }) => loss,
    operation: ({ params }) => params.reduction,
    parts: ({ N }) => range(N).map((i) => ({ quantity: 'loss', i })),
    penalty: () => ({ quantity: 'regLoss' }),
  },
  dW: {
    read: ({ dW, D }, { j, d }) => dW[j * D + d]!,
    operation: ({ params }) => params.reduction,
    parts: ({ N }, { j, d }) => range(N).map((i) => ({ quantity: 'contribution', i, j, d })),
    penalty: ({ j, d }) => ({ quantity: 'dWReg', j, d }),
  },
} as const satisfies Partial<Record<string, Quantity>>;
