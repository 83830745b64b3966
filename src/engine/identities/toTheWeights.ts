import type { Params } from '../types';
import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { errorOf, exampleOf, lossOf, probabilityOf, scoresOf, withWeight } from './independentLoss';
import { featureColumn, scoreScale } from './scale';
import { STEP, equality, slope } from './tolerance';

/** A step in a weight by which no score of the batch moves further than `STEP`. */
export function weightStep(params: Params, d: number): number {
  return STEP / Math.max(1, ...featureColumn(params, d).map(Math.abs));
}

/** ∂f_j/∂W_jd = x_d, and ∂f_k/∂W_jd = 0 for every other class k. */
export const scoreByWeight: Check = {
  leftName: 'feature d of the example',
  rightName: 'the measured slope of that score in its weight, plus that of any other score in it',
  evaluate({ params, examples }, { i, j, d }) {
    const quotients = params.W.map((_, k) => {
      const scoreAt = (weight: number) => scoresOf(withWeight(params, j, d, weight), i)[k]!;
      return centralDifference(scoreAt, params.W[j]![d]!, STEP);
    });
    const moved = quotients.reduce((sum, quotient, k) => sum + (k === j ? quotient : Math.abs(quotient)), 0);
    return slope(examples[i]!.x[d]!, moved, scoreScale(params, i), STEP);
  },
};

/** (p_j − 1{j = y_i}) x_d = ∂L_i/∂W_jd */
export const contribution: Check = {
  leftName: 'the error of class j times feature d, as recorded',
  rightName: 'the measured slope of the example’s loss in that weight',
  evaluate({ params, D, examples }, { i, j, d }) {
    const example = examples[i]!;
    const step = weightStep(params, d);
    const lossAt = (weight: number) => lossOf(scoresOf(withWeight(params, j, d, weight), i), example.y);
    const quotient = centralDifference(lossAt, params.W[j]![d]!, step);
    return slope(example.contribution[j * D + d]!, quotient, scoreScale(params, i), step);
  },
};

/** (p_y − 1) x_d for the label, p_j x_d for every other class; 1 − p_y is what the other classes have together. */
export const twoKindsOfRows: Check = {
  leftName: 'the contribution to class j at feature d, as recorded',
  rightName: 'feature d times p of the class; for the label, minus feature d times the p of all others',
  evaluate({ params, D, examples }, { i, j, d }) {
    const scores = scoresOf(params, i);
    const x = exampleOf(params, i)[d]!;
    const others = scores.reduce((sum, _, k) => (k === j ? sum : sum + probabilityOf(scores, k)), 0);
    const factor = j === params.y[i] ? 0 - others : probabilityOf(scores, j);
    const scale = scoreScale(params, i) * Math.max(1, Math.abs(x));
    return equality(examples[i]!.contribution[j * D + d]!, factor * x, scale);
  },
};

/** The cell of the outer product: an entry of the errors times an entry of the example. */
export const outerProductCell: Check = {
  leftName: 'the cell j, d of the table, as recorded',
  rightName: 'the error of class j times feature d, each found anew',
  evaluate({ params, D, examples }, { i, j, d }) {
    const x = exampleOf(params, i)[d]!;
    const scale = scoreScale(params, i) * Math.max(1, Math.abs(x));
    return equality(examples[i]!.contribution[j * D + d]!, errorOf(params, i, j) * x, scale);
  },
};
