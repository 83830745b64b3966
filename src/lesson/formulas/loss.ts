import type { FormulaSource } from '../types';
import { probability } from './softmax';

export const loss: Readonly<Record<string, FormulaSource>> = {
  probability,
  'loss-of-label': {
    variants: [
      {
        tex: '\\term{loss:i}{L_i} & = & -\\log \\term{probs:y}{p_y} \\\\ & = & -\\term{shifted:y}{(f_y - m)} + \\log \\term{sum:i}{Z}',
      },
    ],
    spoken:
      'The loss of example {i} is minus the logarithm of its label’s probability {probs:y}, which equals minus the label’s shifted score plus the logarithm of the sum: {loss}.',
  },
  'loss-of-label-numbers': {
    variants: [
      {
        tex: '\\term{loss:i}{L_i} & = & -\\log \\term{probs:y}{\\slot{probs:y}} = \\term{loss:i}{\\slot{loss}}',
      },
    ],
    spoken: 'With numbers: minus the logarithm of {probs:y} is {loss}.',
  },
};
