import type { Params } from '../types';
import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { penaltyOf, scoresOf, withWeight } from './independentLoss';
import { slope } from './tolerance';
import { weightStep } from './toTheWeights';

/** The mean or the sum of ½ Σ_j (f_j − 1{j = y_i})², and the penalty. */
function squaredErrorOf(params: Params): number {
  const losses = params.y.map((label, i) =>
    scoresOf(params, i).reduce((sum, score, j) => sum + 0.5 * (score - (j === label ? 1 : 0)) ** 2, 0),
  );
  const sum = losses.reduce((total, loss) => total + loss, 0);
  return (params.reduction === 'mean' ? sum / losses.length : sum) + penaltyOf(params);
}

/** For squared error too: the coefficient f_j − 1{j = y_i} times x_id, reduced, plus the penalty’s slope = ∂L/∂W_jd */
export const squaredErrorGradient: Check = {
  leftName: 'squared error’s coefficients times the examples, at the entry j, d',
  rightName: 'the measured slope of the squared error of all examples in that weight',
  evaluate({ params, examples, dWReg, D, N }, { j, d }) {
    const sum = examples.reduce(
      (total, { scores, indicator, x }) => total + (scores[j]! - indicator[j]!) * x[d]!,
      0,
    );
    const left = (params.reduction === 'mean' ? sum / N : sum) + dWReg[j * D + d]!;
    const step = weightStep(params, d);
    const lossAt = (weight: number) => squaredErrorOf(withWeight(params, j, d, weight));
    const right = centralDifference(lossAt, params.W[j]![d]!, step);
    return slope(left, right, squaredErrorOf(params), step);
  },
};
