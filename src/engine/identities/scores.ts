import type { Check } from './check';
import { scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { equality } from './tolerance';

/** f_j = Σ_d W_jd x_d */
export const scoreIsDotProduct: Check = {
  leftName: 'the score of class j, as recorded',
  rightName: 'the weights of class j times the example, added up in twice the digits',
  evaluate({ params, examples }, { i, j }) {
    return equality(examples[i]!.scores[j]!, scoresOf(params, i)[j]!, scoreScale(params, i));
  },
};
