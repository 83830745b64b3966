import type { Params } from '../types';
import { centralDifference } from './centralDifference';
import type { Check } from './check';
import { lossOf, scoresOf, withWeight } from './independentLoss';
import { featureColumn, scoreScale } from './scale';
import { STEP, slope } from './tolerance';

/** A step in a weight by which no score of the batch moves further than `STEP`. */
export function weightStep(params: Params, d: number): number {
  return STEP / Math.max(1, ...featureColumn(params, d).map(Math.abs));
}

/** ∂f_j/∂W_jd = x_d */
export const scoreByWeight: Check = {
  leftName: 'feature d of the example',
  rightName: 'how the score of class j moved with that weight, by a small step',
  evaluate({ params, examples }, { i, j, d }) {
    const scoreAt = (weight: number) => scoresOf(withWeight(params, j, d, weight), i)[j]!;
    const quotient = centralDifference(scoreAt, params.W[j]![d]!, STEP);
    return slope(examples[i]!.x[d]!, quotient, scoreScale(params, i), STEP);
  },
};

/** (p_j − 1{j = y_i}) x_d = ∂L_i/∂W_jd */
export const contribution: Check = {
  leftName: 'the error of class j times feature d, as recorded',
  rightName: 'how the example’s loss moved with that weight, by a small step',
  evaluate({ params, D, examples }, { i, j, d }) {
    const example = examples[i]!;
    const step = weightStep(params, d);
    const lossAt = (weight: number) => lossOf(scoresOf(withWeight(params, j, d, weight), i), example.y);
    const quotient = centralDifference(lossAt, params.W[j]![d]!, step);
    return slope(example.contribution[j * D + d]!, quotient, scoreScale(params, i), step);
  },
};
