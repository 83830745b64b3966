import { coefficientLoss } from './coefficientLoss';
import type { CoefficientLoss } from './coefficientLoss';
import { trace } from './trace';
import type { Params } from './types';

/**
 * Softmax with cross-entropy in the shape it shares with its relatives.
 *
 * L_i = −f_y + log Σ_k exp f_k, in nats; coefficients[j][i] = p_j − 1{j = y_i}.
 *
 * @throws EngineError as `validateParams` does
 */
export function softmaxCoefficients(params: Params): CoefficientLoss {
  const { examples } = trace(params);
  return coefficientLoss(params, (_scores, _label, i) => {
    const { loss, dScores } = examples[i]!;
    return { loss, coefficients: Array.from(dScores) };
  });
}
