import { slopeInEntry } from './centralDifference';
import type { Check } from './check';
import { errorOf, lossOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { STEP, equality, slope } from './tolerance';
import { underflowReason } from './underflow';

/** Σ_k ∂L/∂p_k · ∂p_k/∂f_j = p_j − 1{j = y_i} */
export const chainRule: Check = {
  leftName: 'the products of both derivatives, added up over the classes',
  rightName: 'p of class j, less one at the label',
  evaluate(trace, { i, j }) {
    const { params, C, examples } = trace;
    const J = trace.jacobian(i);
    const sum = trace.dProbs(i).reduce((total, slopeOfLoss, k) => total + slopeOfLoss * J[k * C + j]!, 0);
    return {
      ...equality(sum, errorOf(params, i, j), scoreScale(params, i)),
      reason: underflowReason(examples[i]!),
    };
  },
};

/** p_j − 1{j = y_i} = ∂L_i/∂f_j */
export const directRoute: Check = {
  leftName: 'p of class j, less one at the label, as recorded',
  rightName: 'how the example’s loss moved with the score of class j, by a small step',
  evaluate({ params, examples }, { i, j }) {
    const { y, dScores } = examples[i]!;
    const scores = scoresOf(params, i);
    const quotient = slopeInEntry((moved) => lossOf(moved, y), scores, j, STEP);
    return slope(dScores[j]!, quotient, lossOf(scores, y), STEP);
  },
};

/** Σ_j (p_j − 1{j = y_i}) = 0 */
export const scoreGradientSumsToZero: Check = {
  leftName: 'the errors of the classes added up',
  rightName: 'zero',
  evaluate({ examples }, { i }) {
    const { dScores } = examples[i]!;
    return equality(
      dScores.reduce((sum, error) => sum + error, 0),
      0,
      1,
    );
  },
};
