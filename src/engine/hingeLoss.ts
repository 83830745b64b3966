import { coefficientLoss } from './coefficientLoss';
import type { CoefficientLoss, ExampleLoss } from './coefficientLoss';
import type { Params } from './types';
import { validateParams } from './validate';

const MARGIN = 1;

/** Σ_{j ≠ y} max(0, f_j − f_y + 1) and its slope in each score, for one example. */
export function hingeOfScores(scores: ArrayLike<number>, label: number): ExampleLoss {
  const labelScore = scores[label]!;
  const excess = Array.from(scores, (score, j) =>
    j === label ? 0 : Math.max(0, score - labelScore + MARGIN),
  );
  const violations = excess.filter((amount) => amount > 0).length;
  return {
    loss: excess.reduce((sum, amount) => sum + amount, 0),
    coefficients: excess.map((amount, j) => (j === label ? 0 - violations : Number(amount > 0))),
  };
}

/**
 * The multiclass support vector machine's loss (Weston and Watkins 1999), with margin 1.
 *
 * L_i = Σ_{j ≠ y_i} max(0, f_j − f_y + 1);
 * coefficients[j][i] = 1 for each wrong class j nearer to the label's score than the margin,
 * −(how many those are) for the label, else 0.
 * A wrong class exactly at the margin adds nothing, neither to the loss nor to the gradient: at that kink,
 * where no derivative exists, this takes the subgradient 0.
 *
 * @throws EngineError as `validateParams` does
 */
export function hingeLoss(params: Params): CoefficientLoss {
  validateParams(params);
  return coefficientLoss(params, hingeOfScores);
}
