import { penaltyLoss, penaltySlope } from './penalty';
import type { LossAndGradient, Matrix, Params } from './types';

/**
 * What softmax, hinge, squared error and logistic loss have in common: a score is linear in the weights,
 * so an example's gradient is a coefficient for each score times x_i, and
 *
 * dW = coefficients · Xᵀ / N + the penalty's slope (without the / N where the reduction is `sum`).
 */
export interface CoefficientLoss extends LossAndGradient {
  /** L_i for each example, before reduction and without the penalty. */
  readonly losses: readonly number[];
  /** R x N: coefficients[j][i] = ∂L_i/∂f_j, where R is the number of rows of W. */
  readonly coefficients: Matrix;
}

/** One example's loss and its slope in each score. */
export interface ExampleLoss {
  readonly loss: number;
  /** R entries: ∂L_i/∂f_j. */
  readonly coefficients: readonly number[];
}

/** The examples' features, N x D, each with its bias one where bias is on. */
export function featuresOf({ X, bias }: Pick<Params, 'X' | 'bias'>): number[][] {
  return X.map((x) => (bias ? [...x, 1] : [...x]));
}

/** One example's scores: f_j = Σ_d W_jd x_d for every row j of W. */
export function scoresOf(W: Matrix, x: readonly number[]): number[] {
  return W.map((row) => row.reduce((score, weight, d) => score + weight * x[d]!, 0));
}

/**
 * Puts a loss together from what it does to one example's scores.
 * The params must have been validated.
 *
 * @param ofExample receives the R scores of example i and its label
 */
export function coefficientLoss(
  params: Params,
  ofExample: (scores: readonly number[], label: number, i: number) => ExampleLoss,
): CoefficientLoss {
  const { W, y, reg, regulariser } = params;
  const X = featuresOf(params);
  const examples = X.map((x, i) => ofExample(scoresOf(W, x), y[i]!, i));
  const coefficients = W.map((_, j) => examples.map((example) => example.coefficients[j]!));
  const losses = examples.map(({ loss }) => loss);
  const divisor = params.reduction === 'mean' ? X.length : 1;
  const dW = W.map((row, j) =>
    row.map((weight, d) => {
      const sum = X.reduce((total, x, i) => total + coefficients[j]![i]! * x[d]!, 0);
      return sum / divisor + penaltySlope(weight, reg, regulariser);
    }),
  );
  const penalty = penaltyLoss(Float64Array.from(W.flat()), reg, regulariser);
  const loss = losses.reduce((total, one) => total + one, 0) / divisor + penalty;
  return { loss, dW, losses, coefficients };
}
