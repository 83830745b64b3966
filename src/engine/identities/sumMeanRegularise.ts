import type { Params } from '../types';
import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { compensatedDot } from './compensatedDot';
import { errorOf, wholeLossOf, withWeight } from './independentLoss';
import { batchScale, featureColumn, featureScale } from './scale';
import { equality, slope } from './tolerance';
import { weightStep } from './toTheWeights';

/** `formula` for the slope of a loss of the batch in W_jd, beside the difference quotient of that loss. */
function slopeOfBatch(params: Params, formula: number, j: number, d: number, times = 1) {
  const step = weightStep(params, d);
  const lossAt = (weight: number) => times * wholeLossOf(withWeight(params, j, d, weight));
  const examples = params.reduction === 'mean' ? 1 : params.y.length;
  const size = times * (examples * batchScale(params) + wholeLossOf(params));
  return slope(formula, centralDifference(lossAt, params.W[j]![d]!, step), size, step);
}

/** Σ_i (p_j − 1{j = y_i}) x_id = ∂(Σ_i L_i)/∂W_jd */
export const sumOfContributions: Check = {
  leftName: 'the contributions of all examples added up, as recorded',
  rightName: 'the measured slope of the sum of all losses in that weight',
  ofBatch: true,
  evaluate({ params, D, dWSum }, { j, d }) {
    return slopeOfBatch({ ...params, reduction: 'sum', reg: 0 }, dWSum[j * D + d]!, j, d);
  },
};

/** The data’s part of dW_jd, divided by N where the loss is the mean, = the slope of the loss without its penalty. */
export const meanGradient: Check = {
  leftName: 'the data’s part of the gradient, as recorded',
  rightName: 'the measured slope of the loss without its penalty',
  ofBatch: true,
  evaluate({ params, D, dWData }, { j, d }) {
    return slopeOfBatch({ ...params, reg: 0 }, dWData[j * D + d]!, j, d);
  },
};

/** dW_jd = ∂L/∂W_jd, the whole loss with its penalty */
export const gradientEntry: Check = {
  leftName: 'the entry j, d of the gradient',
  rightName: 'the measured slope of the whole loss in that weight',
  ofBatch: true,
  evaluate({ params, D, dW }, { j, d }) {
    return slopeOfBatch(params, dW[j * D + d]!, j, d);
  },
};

/** What the penalty adds to entry j, d: λ W_jd, or 2 λ W_jd. */
function penaltyPart({ W, reg, regulariser }: Params, j: number, d: number): number {
  return (regulariser === 'half' ? 1 : 2) * reg * W[j]![d]!;
}

/** Entry j, d of (P − Y) Xᵀ / N + λ W: the sum over i is the inner index of the product. */
export const matrixProductCell: Check = {
  leftName: 'the entry j, d of the gradient, as the loops leave it',
  rightName: 'the entry j, d of the matrix product, plus the penalty’s part',
  ofBatch: true,
  evaluate({ params, N, D, dW }, { j, d }) {
    const errors = params.y.map((_, i) => errorOf(params, i, j));
    const product = compensatedDot(errors, featureColumn(params, d)) / (params.reduction === 'mean' ? N : 1);
    const penalty = penaltyPart(params, j, d);
    const scale = batchScale(params) * featureScale(params, d) + Math.abs(penalty);
    return equality(dW[j * D + d]!, product + penalty, scale);
  },
};

/** Σ_j of the data’s part = 0, because each example’s errors add up to 0. */
export const dataPartSumsToZero: Check = {
  leftName: 'the data’s part at feature d, added up over the classes',
  rightName: 'zero',
  ofBatch: true,
  evaluate({ params, C, D, dWData }, { d }) {
    let sum = 0;
    for (let j = 0; j < C; j += 1) sum += dWData[j * D + d]!;
    return equality(sum, 0, featureScale(params, d));
  },
};

/** dW_jd of the mean with λ is 1/N of the sum’s with N λ; that of the sum with λ is N times the mean’s with λ/N. */
export const sumOrMean: Check = {
  leftName: 'the entry j, d of the gradient',
  rightName:
    'the measured slope of the other loss: the sum with N λ, divided by N, or the mean with λ/N, times N',
  ofBatch: true,
  evaluate({ params, N, D, dW }, { j, d }) {
    const other =
      params.reduction === 'mean'
        ? { params: { ...params, reduction: 'sum', reg: params.reg * N } as const, times: 1 / N }
        : { params: { ...params, reduction: 'mean', reg: params.reg / N } as const, times: N };
    return slopeOfBatch(other.params, dW[j * D + d]!, j, d, other.times);
  },
};
