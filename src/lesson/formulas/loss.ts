import type { FormulaSource } from '../types';
import { probability } from './softmax';

const L = '\\term{loss:i}{L_i}';
const now = '\\term{loss:i}{\\slot{loss}}';
// The present probability and loss are other numbers: the mark holds the condition too.
const noWeights = '\\term{W}{W} = 0';
const firstLoss = `\\term{loss:i}{L_i\\big|_{${noWeights}}}`;
const pOfLabel = '\\term{probs:y}{p_y}';
const indicator = '\\term{indicator:k}{\\mathbf{1}\\{k = \\term{y:i}{y_i}\\}}';

export const loss: Readonly<Record<string, FormulaSource>> = {
  probability,
  'loss-of-label': {
    variants: [{ tex: `${L} & = & -\\log ${pOfLabel}` }],
    spoken:
      'The loss of example {i} is minus the logarithm of its label’s probability {probs:y}, which is {loss}.',
  },
  'loss-of-label-numbers': {
    variants: [{ tex: `${L} & = & -\\log \\term{probs:y}{\\slot{probs:y}} = ${now}` }],
    spoken: 'With numbers: minus the logarithm of {probs:y} is {loss}.',
  },
  'loss-and-probability': {
    variants: [{ tex: `${L} & = & -\\log ${pOfLabel}` }],
    spoken: 'The loss of example {i} is minus the logarithm of its label’s probability.',
  },
  'loss-as-difference': {
    variants: [
      {
        tex: `${L} & = & -\\log \\frac{\\term{exps:y}{e_y}}{\\term{sum:i}{Z}} \\\\ & = & -\\term{shifted:y}{(f_y - m)} + \\log \\term{sum:i}{Z}`,
      },
    ],
    spoken:
      'The loss of example {i} is minus the logarithm of the label’s exponential {exps:y} over the sum {sum}: minus the label’s shifted score {shifted:y} plus the logarithm of the sum, which is {loss}.',
  },
  'loss-as-difference-numbers': {
    variants: [
      {
        tex: `${L} & = & \\term{shifted:y}{\\slot{behind:y}} + \\log \\term{sum:i}{\\slot{sum}} = ${now}`,
      },
    ],
    spoken: 'With numbers: {behind:y} plus the logarithm of {sum} is {loss}.',
  },
  // Heads of the table that has both forms.
  'form-score': {
    variants: [{ tex: '-\\term{shifted}{(f_y - m)}' }],
    spoken: 'minus the label’s shifted score',
  },
  'form-sum': { variants: [{ tex: '\\log \\term{sum}{Z}' }], spoken: 'logarithm of the sum' },
  'form-probability': {
    variants: [{ tex: '-\\log \\term{probs}{p_y}' }],
    spoken: 'minus the logarithm of the label’s probability',
  },
  picked: {
    variants: [
      { tex: `${L} & = & -\\sum_k ${indicator} \\log \\term{probs:k}{p_k} \\\\ & = & -\\log ${pOfLabel}` },
    ],
    spoken:
      'The loss of example {i} is minus the sum over the classes k of the indicator times the logarithm of p k. The indicator is 1 at the label, class {letter:y}, alone: minus the logarithm of {probs:y} is left.',
  },
  'picked-numbers': {
    variants: [
      {
        tex: `${L} & = & -\\,\\term{indicator:y}{\\slot[int]{indicator:y}} \\cdot \\log \\term{probs:y}{\\slot{probs:y}} = ${now}`,
      },
    ],
    spoken: 'With numbers: minus {indicator:y} times the logarithm of {probs:y} is {loss}.',
  },
  'first-loss': {
    variants: [
      {
        tex: `\\term{probs:j}{p_j\\big|_{${noWeights}}} & = & \\frac{1}{\\term{C}{C}} \\\\ ${firstLoss} & = & \\log \\term{C}{C}`,
      },
    ],
    spoken:
      'With all weights 0 every probability is 1 over {C}, and the loss of every example is the logarithm of {C}, {logC}.',
  },
  'first-loss-numbers': {
    variants: [{ tex: `${firstLoss} & = & \\log \\term{C}{\\slot[shape]{C}} = \\slot{logC}` }],
    spoken: 'With numbers: the logarithm of {C} is {logC}; the present loss of example {i} is {loss}.',
  },
};
