import { coefficientLoss } from './coefficientLoss';
import type { CoefficientLoss } from './coefficientLoss';
import type { Params } from './types';
import { validateParams } from './validate';

/**
 * Linear regression on the one-hot labels: the scores themselves should be 1 at the label and 0 elsewhere.
 *
 * L_i = ½ Σ_j (f_j − 1{j = y_i})²; coefficients[j][i] = f_j − 1{j = y_i}.
 * The same shape as softmax's p_j − 1{j = y_i}, with the raw score in place of the probability.
 * Scores beyond about 1e154 give a loss of Infinity, as their squares leave float64's range.
 *
 * @throws EngineError as `validateParams` does
 */
export function squaredErrorLoss(params: Params): CoefficientLoss {
  validateParams(params);
  return coefficientLoss(params, (scores, label) => {
    const coefficients = scores.map((score, j) => score - Number(j === label));
    return { loss: 0.5 * coefficients.reduce((sum, error) => sum + error * error, 0), coefficients };
  });
}
