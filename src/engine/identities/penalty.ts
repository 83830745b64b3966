import type { Params } from '../types';
import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { penaltyOf, withWeight } from './independentLoss';
import { STEP, slope } from './tolerance';

/** `formula` for the slope of a penalty in W_jd, beside its difference quotient. */
function slopeOfPenalty(params: Params, formula: number, j: number, d: number) {
  const weight = params.W[j]![d]!;
  // A quotient of a parabola has no error of its own at any step, so the step may grow with the weight.
  const step = STEP * Math.max(1, Math.abs(weight));
  const penaltyAt = (moved: number) => penaltyOf(withWeight(params, j, d, moved));
  return slope(formula, centralDifference(penaltyAt, weight, step), penaltyOf(params), step);
}

/** reg · W_jd, or 2 · reg · W_jd, = ∂R/∂W_jd */
export const penaltyGradient: Check = {
  leftName: 'the penalty’s part of the gradient',
  rightName: 'the measured slope of the penalty in that weight',
  evaluate({ params, D, dWReg }, { j, d }) {
    return slopeOfPenalty(params, dWReg[j * D + d]!, j, d);
  },
};

/** The half penalty with λ is the whole one with λ/2, and so are their slopes. */
export const penaltyConventions: Check = {
  leftName: 'the penalty’s part of the gradient',
  rightName: 'the measured slope of the other penalty, its λ halved or doubled',
  evaluate({ params, D, dWReg }, { j, d }) {
    const other =
      params.regulariser === 'half'
        ? ({ ...params, regulariser: 'whole', reg: params.reg / 2 } as const)
        : ({ ...params, regulariser: 'half', reg: params.reg * 2 } as const);
    return slopeOfPenalty(other, dWReg[j * D + d]!, j, d);
  },
};
