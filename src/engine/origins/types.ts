import type { Trace } from '../trace';

/** The indices that tell one number of a quantity from the others. */
export interface OriginIndices {
  readonly i: number;
  readonly j: number;
  readonly k: number;
  readonly d: number;
}

/** What can be asked where it comes from: every named quantity, and what stands between two of them. */
export type OriginQuantity =
  | 'W'
  | 'X'
  | 'y'
  | 'N'
  | 'D'
  | 'C'
  | 'reg'
  | 'weighted'
  | 'scores'
  | 'shift'
  | 'shifted'
  | 'exps'
  | 'sum'
  | 'probs'
  | 'logSum'
  | 'loss'
  | 'indicator'
  | 'delta'
  | 'selfLess'
  | 'dProbs'
  | 'jacobian'
  | 'dScores'
  | 'contribution'
  | 'square'
  | 'squares'
  | 'regLoss'
  | 'dWReg'
  | 'lossTotal'
  | 'dW';

/** One number: a quantity and those of the indices that it has. */
export interface OriginRef extends Partial<OriginIndices> {
  readonly quantity: OriginQuantity;
}

/** What makes a number of its parts; `given` is what nothing makes. */
export type Operation =
  | 'given'
  | 'sum'
  | 'mean'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'maximum'
  | 'exponential'
  | 'logarithm'
  | 'comparison';

/** One of the numbers that another one is made of. */
export interface OriginPart {
  readonly ref: OriginRef;
  readonly value: number;
  /** What it adds to the whole, sign included; null where the whole is not a sum of its parts. */
  readonly share: number | null;
}

/**
 * Where a number comes from: `factor` times the operation on `parts`, divided by `count` where it is a mean,
 * plus `penalty`. `combine` does the arithmetic.
 */
export interface Origin {
  readonly ref: OriginRef;
  readonly value: number;
  readonly operation: Operation;
  /** In the order of the loop that goes through them. */
  readonly parts: readonly OriginPart[];
  /** 1 but for the penalty's half or two and the minus of a slope. */
  readonly factor: number;
  /** N, where the parts are averaged. */
  readonly count: OriginPart | null;
  /** What is added once the parts are averaged or added up. */
  readonly penalty: OriginPart | null;
}

/** How one quantity is read from a trace, and what makes it. */
export interface Quantity {
  readonly read: (trace: Trace, at: OriginIndices) => number;
  readonly operation: Operation | ((trace: Trace, at: OriginIndices) => Operation);
  readonly parts?: (trace: Trace, at: OriginIndices) => readonly OriginRef[];
  readonly factor?: (trace: Trace) => number;
  readonly penalty?: (at: OriginIndices) => OriginRef;
}
