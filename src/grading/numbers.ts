import type { CheckCursor, Trace } from '../engine';
import type { NumberId } from '../lesson/predictions/types';
import { lossWithoutWeights } from './experiments';

/** The right number and those that the known mistakes lead to; null where there is nothing to ask. */
interface NumberAnswers {
  readonly right: number;
  readonly mistakes: Readonly<Record<string, number>>;
}
type Rule = (trace: Trace, cursor: CheckCursor) => NumberAnswers | null;

/** What is added to a weight. */
const nudge = 0.1;

/** Every answer is found by doing what the question says. */
export const numberRules: Readonly<Record<NumberId, Rule>> = {
  'nudge-weight'({ examples, params, D }, { i, j, d }) {
    const x = examples[i]?.x;
    const weights = params.W[j];
    // The last feature under the bias trick is 1: there the change of the weight is the right answer.
    if (!x || !weights || (params.bias && d === D - 1)) return null;
    const score = (change: number) =>
      weights.reduce((sum, weight, at) => sum + (at === d ? weight + change : weight) * (x[at] ?? 0), 0);
    const feature = x[d] ?? NaN;
    const weight = weights[d] ?? NaN;
    const right = score(nudge) - score(0);
    return {
      right,
      mistakes: {
        'weight-step': nudge,
        product: weight * feature,
        sign: -right,
      },
    };
  },

  halve({ examples }, { i }) {
    const example = examples[i];
    const share = example?.probs[example.y];
    if (!example || share === undefined || share === 0) return null;
    const right = -Math.log(share / 2) + Math.log(share);
    return {
      right,
      mistakes: {
        'base-two': 1,
        'base-ten': Math.log10(2),
        factor: 2,
        half: 0.5,
        sign: -right,
        doubles: example.loss,
      },
    };
  },

  'first-loss'({ params, C }) {
    return {
      right: lossWithoutWeights(params),
      mistakes: {
        zero: 0,
        share: 1 / C,
        'base-ten': Math.log10(C),
        'base-two': Math.log2(C),
        hinge: C - 1,
      },
    };
  },

  'terms-left'(trace, { i, j }) {
    const slopes = trace.dProbs(i);
    const jacobian = trace.jacobian(i);
    const terms = slopes.map((slope, k) => (slope === 0 ? 0 : slope * (jacobian[k * trace.C + j] ?? NaN)));
    // A probability that rounded to 0 makes a slope infinite: there is nothing to count then.
    if (!terms.every(Number.isFinite)) return null;
    const right = terms.filter((term) => term !== 0).length;
    return right === 1 ? { right, mistakes: { all: trace.C, none: 0, others: trace.C - 1 } } : null;
  },

  'errors-add-up'({ examples }, { i }) {
    const example = examples[i];
    if (!example) return null;
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    return {
      right: sum(example.dScores),
      mistakes: {
        one: 1,
        'minus-one': -1,
        sizes: sum(example.dScores.map(Math.abs)),
        label: example.dScores[example.y] ?? NaN,
      },
    };
  },
};
