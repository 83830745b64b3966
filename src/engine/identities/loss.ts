import type { Check } from './check';
import { lossOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { equality } from './tolerance';
import { underflowReason } from './underflow';

/** −log p_y = −f_y + m + log Z */
export const lossTwoForms: Check = {
  leftName: 'the negative logarithm of the label’s probability',
  rightName: 'the logarithm of the sum of exponentials, less the label’s score',
  evaluate({ params, examples }, { i }) {
    const example = examples[i]!;
    const loss = lossOf(scoresOf(params, i), example.y);
    const sides = equality(-Math.log(example.probs[example.y]!), loss, scoreScale(params, i));
    return { ...sides, reason: underflowReason(example) };
  },
};
