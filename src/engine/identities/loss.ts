import type { Check } from './check';
import { lossOf, probabilityOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { equality } from './tolerance';
import { underflowReason } from './underflow';

/** L_i = −log p_y, the probability found from the scores as they are, without a shift */
export const lossOfLabel: Check = {
  leftName: 'the loss of the example, as recorded',
  rightName: 'minus the logarithm of p of class {letter:y}, from unshifted scores',
  evaluate({ params, examples }, { i }) {
    const example = examples[i]!;
    const p = probabilityOf(scoresOf(params, i), example.y);
    return {
      ...equality(example.loss, -Math.log(p), scoreScale(params, i)),
      reason: underflowReason(example),
    };
  },
};

/** −log p_y = −f_y + m + log Z */
export const lossTwoForms: Check = {
  leftName: 'the negative logarithm of the label’s probability',
  rightName: 'the logarithm of the sum of exp(scores), minus the score of class {letter:y}',
  evaluate({ params, examples }, { i }) {
    const example = examples[i]!;
    const loss = lossOf(scoresOf(params, i), example.y);
    const sides = equality(-Math.log(example.probs[example.y]!), loss, scoreScale(params, i));
    return { ...sides, reason: underflowReason(example) };
  },
};

/** −Σ_k 1{k = y_i} log p_k = L_i; a class with indicator 0 adds nothing, whatever its logarithm. */
export const crossEntropyPicksOne: Check = {
  leftName: 'the indicator times the logarithm of every probability, added up, with a minus',
  rightName: 'the loss of example {i} from its scores, without any indicator',
  evaluate({ params, examples }, { i }) {
    const example = examples[i]!;
    const { indicator, probs, y } = example;
    const sum = indicator.reduce(
      (total, one, k) => (one === 0 ? total : total - one * Math.log(probs[k]!)),
      0,
    );
    return {
      ...equality(sum, lossOf(scoresOf(params, i), y), scoreScale(params, i)),
      reason: underflowReason(example),
    };
  },
};

/** L_i = log C where W = 0 */
export const firstLoss: Check = {
  leftName: 'the logarithm of the number of classes',
  rightName: 'the loss of example {i}, computed with all weights 0',
  evaluate({ params, C }, { i }) {
    const W = params.W.map((row) => row.map(() => 0));
    const loss = lossOf(scoresOf({ ...params, W }, i), params.y[i]!);
    return equality(Math.log(C), loss, 1);
  },
};
