import type { Check } from './check';
import { probabilityOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { equality } from './tolerance';

/** Below this a float64 has too few digits left to be divided by. */
const LEAST = 1e-300;

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value / values.length, 0);

/** f_j − max_k f_k = min_k (f_j − f_k) */
export const shiftedScore: Check = {
  leftName: 'the score of class {letter:j} minus the largest, as recorded',
  rightName: 'the score of class {letter:j} minus every score in turn: the smallest result',
  evaluate({ params, examples }, { i, j }) {
    const scores = scoresOf(params, i);
    const least = Math.min(...scores.map((score) => scores[j]! - score));
    return equality(examples[i]!.shifted[j]!, least, scoreScale(params, i));
  },
};

/** e_j / e_k = exp(f_j − f_k); where the cursor has k = j, k is the class after it. */
export const gapBecomesRatio: Check = {
  leftName: 'the exponential of class {letter:j} over that of class {letter:other}',
  rightName: 'the exponential of the gap between the scores of class {letter:j} and class {letter:other}',
  evaluate({ params, C, examples }, { i, j, k: pointed }) {
    const k = pointed === j ? (j + 1) % C : pointed;
    const { exps } = examples[i]!;
    const scores = scoresOf(params, i);
    const ratio = Math.exp(scores[j]! - scores[k]!);
    const sides = equality(exps[j]! / exps[k]!, ratio, scoreScale(params, i) * Math.max(1, ratio));
    if (exps[k]! >= LEAST) return sides;
    return {
      ...sides,
      reason: 'The exponential below the line is under 10⁻³⁰⁰, too small for a float64 to divide by.',
    };
  },
};

/** Σ_k exp(f_k − m) = 1 + Σ over the classes but the largest */
export const sumFromGaps: Check = {
  leftName: 'the sum of the exponentials, as recorded',
  rightName: '1 for the largest score, plus exp of every other score’s gap to it',
  evaluate({ params, examples }, { i }) {
    const scores = scoresOf(params, i);
    const top = scores.indexOf(Math.max(...scores));
    const others = scores.reduce(
      (sum, score, k) => (k === top ? sum : sum + Math.exp(score - scores[top]!)),
      0,
    );
    return equality(examples[i]!.sum, 1 + others, scoreScale(params, i));
  },
};

/** e_j / Z = 1 / Σ_k exp(f_k − f_j) */
export const shareOfSum: Check = {
  leftName: 'the exponential of class {letter:j} over the sum, as recorded',
  rightName: '1 over the sum of exp(each score minus that of class {letter:j})',
  evaluate({ params, examples }, { i, j }) {
    return equality(examples[i]!.probs[j]!, probabilityOf(scoresOf(params, i), j), scoreScale(params, i));
  },
};

/** Σ_k p_k = 1 */
export const probsSumToOne: Check = {
  leftName: 'the probabilities added up',
  rightName: '1',
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
  leftName: 'p of class {letter:j}, the largest score subtracted',
  rightName: 'p of class {letter:j}, the mean score subtracted instead of the largest',
  evaluate({ params, examples }, { i, j }) {
    const scores = scoresOf(params, i);
    const mean = meanOf(scores);
    const exps = scores.map((score) => Math.exp(score - mean));
    const sum = exps.reduce((total, e) => total + e, 0);
    const sides = equality(examples[i]!.probs[j]!, exps[j]! / sum, scoreScale(params, i));
    if (Number.isFinite(sum)) return sides;
    return { ...sides, reason: 'With the mean score as the shift, the largest exponential overflows.' };
  },
};

/** exp(f_j) / Σ_k exp(f_k) = 1 / Σ_k exp(f_k − f_j), as far as exp(f_k) neither overflows nor vanishes. */
export const shareWithoutShift: Check = {
  leftName: 'p of class {letter:j} from scores that were not shifted',
  rightName: '1 over the sum of exp(each score minus that of class {letter:j})',
  evaluate(trace, { i, j }) {
    const { params } = trace;
    const raw = trace.rawExps(i);
    const sum = raw.reduce((total, e) => total + e, 0);
    const sides = equality(raw[j]! / sum, probabilityOf(scoresOf(params, i), j), scoreScale(params, i));
    if (!Number.isFinite(sum))
      return { ...sides, reason: 'Without a shift an exponential, or their sum, overflows here.' };
    if (sum < LEAST)
      return { ...sides, reason: 'Without a shift all exponentials round to 0 here, or nearly.' };
    return sides;
  },
};
