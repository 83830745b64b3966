import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { wholeLossOf } from './independentLoss';
import { batchScale } from './scale';
import { slope, STEP } from './tolerance';

/** ‖dW‖² = −dL/dη of L(W − η dW) at η = 0 */
export const descentSlope: Check = {
  leftName: 'the squares of all entries of the gradient added up',
  rightName: 'the measured slope of the loss along minus the gradient, its sign turned',
  evaluate({ params, D, dW }) {
    const squares = dW.reduce((sum, entry) => sum + entry * entry, 0);
    const length = Math.sqrt(squares);
    if (length === 0) return { left: 0, right: 0, tolerance: 0 };
    // Along the gradient's direction a weight moves by at most STEP, whatever the gradient's length is.
    const largest = params.X.reduce(
      (most, x) => x.reduce((so, feature) => Math.max(so, Math.abs(feature)), most),
      1,
    );
    const step = STEP / (length * largest);
    const lossAt = (eta: number) =>
      wholeLossOf({
        ...params,
        W: params.W.map((row, j) => row.map((weight, d) => weight - eta * dW[j * D + d]!)),
      });
    const examples = params.reduction === 'mean' ? 1 : params.y.length;
    const size = examples * batchScale(params) + wholeLossOf(params);
    return slope(squares, -centralDifference(lossAt, 0, step), size, step);
  },
};
