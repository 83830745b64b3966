import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { scoresOf } from './independentLoss';
import { STEP, slope } from './tolerance';

/** −(f_y − m) + log Σ_k exp(f_k − m) with a shift m of one's own choice */
function lossWithShift(scores: readonly number[], y: number, m: number): number {
  const sum = scores.reduce((total, score) => total + Math.exp(score - m), 0);
  return -(scores[y]! - m) + Math.log(sum);
}

/** 1 − Σ_k p_k = ∂L_i/∂m = 0 with L_i = −(f_y − m) + log Σ_k exp(f_k − m) */
export const shiftHasNoSlope: Check = {
  leftName: '1 minus all probabilities',
  rightName: 'the measured slope of the loss of example {i} in m alone',
  evaluate({ params, examples }, { i }) {
    const { y, probs } = examples[i]!;
    const scores = scoresOf(params, i);
    const top = Math.max(...scores);
    // Measured from the largest score, so that a step is not lost beside large scores.
    const gaps = scores.map((score) => score - top);
    const quotient = centralDifference((m) => lossWithShift(gaps, y, m), 0, STEP);
    const left = 1 - probs.reduce((sum, p) => sum + p, 0);
    return slope(left, quotient, Math.abs(gaps[y]!), STEP);
  },
};
