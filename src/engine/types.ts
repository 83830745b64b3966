/** A matrix as rows of numbers; every row has the same length. */
export type Matrix = readonly (readonly number[])[];

/** Whether the loss is the mean of the examples' losses (1/N) or their sum. */
export type Reduction = 'mean' | 'sum';

/**
 * The penalty's convention.
 * `half`: R(W) = ½ · reg · ΣW², gradient reg · W (the question, the case-study note).
 * `whole`: R(W) = reg · ΣW², gradient 2 · reg · W (the linear-classify note, the 2025 assignment).
 */
export type Regulariser = 'half' | 'whole';

/** What a softmax loss needs to be told beyond its numbers. */
export interface Conventions {
  readonly reduction: Reduction;
  readonly regulariser: Regulariser;
  /** With the bias trick every example gets a last feature of 1, which W has a column for. */
  readonly bias: boolean;
}

/**
 * Everything a loss depends on.
 * Shapes: `X` is N examples of D features each, without the bias one (`X[i]` is the question's `X[:, i]`);
 * `y` is N labels 0..C-1; `W` is C x D, where D counts the bias column when `bias` is on.
 */
export interface Params extends Conventions {
  readonly W: Matrix;
  readonly X: Matrix;
  readonly y: readonly number[];
  /** The strength of the penalty, λ; at least 0. */
  readonly reg: number;
}

/** A loss and its gradient with respect to W, of W's shape. */
export interface LossAndGradient {
  readonly loss: number;
  readonly dW: number[][];
}
