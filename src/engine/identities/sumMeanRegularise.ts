import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { compensatedDot } from './compensatedDot';
import { errorOf, penaltyOf, wholeLossOf, withWeight } from './independentLoss';
import { batchScale, featureColumn, featureScale } from './scale';
import { STEP, equality, slope } from './tolerance';
import { weightStep } from './toTheWeights';

/** Σ_i (p_j − 1{j = y_i}) x_id = row j of P − Y times column d of the data */
export const sumOfContributions: Check = {
  leftName: 'the contributions of all examples added up, as recorded',
  rightName: 'row j of the errors times feature d of all examples, as one product',
  evaluate({ params, D, dWSum }, { j, d }) {
    const errors = params.y.map((_, i) => errorOf(params, i, j));
    const product = compensatedDot(errors, featureColumn(params, d));
    return equality(dWSum[j * D + d]!, product, batchScale(params) * featureScale(params, d));
  },
};

/** dW_jd = ∂L/∂W_jd, the whole loss with its penalty */
export const gradientEntry: Check = {
  leftName: 'the entry j, d of the gradient',
  rightName: 'how the whole loss moved with that weight, by a small step',
  evaluate({ params, D, dW }, { j, d }) {
    const step = weightStep(params, d);
    const lossAt = (weight: number) => wholeLossOf(withWeight(params, j, d, weight));
    const examples = params.reduction === 'mean' ? 1 : params.y.length;
    const size = examples * batchScale(params) + wholeLossOf(params);
    return slope(dW[j * D + d]!, centralDifference(lossAt, params.W[j]![d]!, step), size, step);
  },
};

/** reg · W_jd, or 2 · reg · W_jd, = ∂R/∂W_jd */
export const penaltyGradient: Check = {
  leftName: 'the penalty’s part of the gradient',
  rightName: 'how the penalty moved with that weight, by a small step',
  evaluate({ params, D, dWReg }, { j, d }) {
    const weight = params.W[j]![d]!;
    // A quotient of a parabola has no error of its own at any step, so the step may grow with the weight.
    const step = STEP * Math.max(1, Math.abs(weight));
    const penaltyAt = (moved: number) => penaltyOf(withWeight(params, j, d, moved));
    return slope(dWReg[j * D + d]!, centralDifference(penaltyAt, weight, step), penaltyOf(params), step);
  },
};
