import type { Check } from './check';
import { scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { equality } from './tolerance';

/** Σ_k p_k = 1 */
export const probsSumToOne: Check = {
  leftName: 'the probabilities added up',
  rightName: 'one',
  evaluate({ examples }, { i }) {
    const { probs } = examples[i]!;
    return equality(
      probs.reduce((sum, p) => sum + p, 0),
      1,
      1,
    );
  },
};

/** exp(f_j − a) / Σ_k exp(f_k − a) is the same for every a: here the largest score, and the mean score. */
export const shiftIsFree: Check = {
  leftName: 'p of class j, shifted by the largest score',
  rightName: 'p of class j, shifted by the mean score',
  evaluate({ params, examples }, { i, j }) {
    const scores = scoresOf(params, i);
    const mean = scores.reduce((sum, score) => sum + score / scores.length, 0);
    const exps = scores.map((score) => Math.exp(score - mean));
    const sum = exps.reduce((total, e) => total + e, 0);
    const sides = equality(examples[i]!.probs[j]!, exps[j]! / sum, scoreScale(params, i));
    if (Number.isFinite(sum)) return sides;
    return { ...sides, reason: 'With the mean score as the shift, the largest exponential overflows.' };
  },
};
