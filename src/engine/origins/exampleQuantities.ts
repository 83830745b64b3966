import { range } from './range';
import type { OriginIndices, OriginQuantity, OriginRef, Quantity } from './types';
import type { Trace } from '../trace';

/** One reference a class, in one example. */
const eachClass =
  (quantity: OriginQuantity) =>
  ({ C }: Trace, { i }: OriginIndices): readonly OriginRef[] =>
    range(C).map((j) => ({ quantity, i, j }));

/** From the scores of an example to its loss. */
export const exampleQuantities = {
  /** W_jd x_id: what one feature adds to a score */
  weighted: {
    read: ({ params, examples }, { i, j, d }) => params.W[j]![d]! * examples[i]!.x[d]!,
    operation: 'product',
    parts: (_, { i, j, d }) => [
      { quantity: 'W', j, d },
      { quantity: 'X', i, d },
    ],
  },
  scores: {
    read: ({ examples }, { i, j }) => examples[i]!.scores[j]!,
    operation: 'sum',
    parts: ({ D }, { i, j }) => range(D).map((d) => ({ quantity: 'weighted', i, j, d })),
  },
  shift: {
    read: ({ examples }, { i }) => examples[i]!.shift,
    operation: 'maximum',
    parts: eachClass('scores'),
  },
  shifted: {
    read: ({ examples }, { i, j }) => examples[i]!.shifted[j]!,
    operation: 'difference',
    parts: (_, { i, j }) => [
      { quantity: 'scores', i, j },
      { quantity: 'shift', i },
    ],
  },
  exps: {
    read: ({ examples }, { i, j }) => examples[i]!.exps[j]!,
    operation: 'exponential',
    parts: (_, { i, j }) => [{ quantity: 'shifted', i, j }],
  },
  sum: {
    read: ({ examples }, { i }) => examples[i]!.sum,
    operation: 'sum',
    parts: eachClass('exps'),
  },
  probs: {
    read: ({ examples }, { i, j }) => examples[i]!.probs[j]!,
    operation: 'quotient',
    parts: (_, { i, j }) => [
      { quantity: 'exps', i, j },
      { quantity: 'sum', i },
    ],
  },
  /** log Z */
  logSum: {
    read: ({ examples }, { i }) => Math.log(examples[i]!.sum),
    operation: 'logarithm',
    parts: (_, { i }) => [{ quantity: 'sum', i }],
  },
  /** L_i = log Z − (f_y − m) */
  loss: {
    read: ({ examples }, { i }) => examples[i]!.loss,
    operation: 'difference',
    parts: ({ examples }, { i }) => [
      { quantity: 'logSum', i },
      { quantity: 'shifted', i, j: examples[i]!.y },
    ],
  },
  indicator: {
    read: ({ examples }, { i, j }) => examples[i]!.indicator[j]!,
    operation: 'comparison',
    parts: (_, { i }) => [{ quantity: 'y', i }],
  },
} as const satisfies Partial<Record<string, Quantity>>;
