import { coefficientLoss } from './coefficientLoss';
import type { CoefficientLoss } from './coefficientLoss';
import { EngineError } from './errors';
import type { Matrix, Params } from './types';
import { validateMatrix, validateParams } from './validate';

/**
 * Logistic regression, that is binary cross-entropy: two classes told apart by one score f = w · x_i.
 * **Class 1 is the positive one**: p = σ(f) = 1 / (1 + e^−f) is the probability of the label 1.
 *
 * L_i = −y_i log p − (1 − y_i) log(1 − p) = max(f, 0) − y_i f + log(1 + e^−|f|), in nats;
 * coefficients[0][i] = p − y_i, the only row.
 * The last form neither overflows nor takes the logarithm of a probability that has become 0.
 *
 * @param params `W` is 1 x D, the one row w; the labels are 0 and 1
 * @throws EngineError where W has more than one row, else as `validateParams` does for two classes
 */
export function logisticLoss(params: Params): CoefficientLoss {
  const { rows } = validateMatrix('W', params.W);
  if (rows !== 1) {
    throw new EngineError({
      argument: 'W',
      where: 'W',
      found: `an array of ${rows} entries`,
      expected: 'one row, the weights of class 1 against class 0',
    });
  }
  const [w] = params.W;
  validateParams({ ...params, W: [w!, w!] });
  return coefficientLoss(params, (scores, label) => {
    const score = scores[0]!;
    const small = Math.exp(-Math.abs(score));
    const p = (score >= 0 ? 1 : small) / (1 + small);
    return {
      loss: Math.max(score, 0) - label * score + Math.log1p(small),
      coefficients: [p - label],
    };
  });
}

/**
 * The one row with which logistic regression gives softmax's probabilities for two classes:
 * w = W_1 − W_0, since p_1 = σ(f_1 − f_0).
 *
 * @param W 2 x D
 * @throws EngineError where W does not have two rows
 */
export function logisticWeights(W: Matrix): number[][] {
  const { rows } = validateMatrix('W', W);
  if (rows !== 2) {
    throw new EngineError({
      argument: 'W',
      where: 'W',
      found: `an array of ${rows} ${rows === 1 ? 'entry' : 'entries'}`,
      expected: 'two rows, one for each class',
    });
  }
  return [W[1]!.map((weight, d) => weight - W[0]![d]!)];
}
