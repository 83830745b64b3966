import type { FormulaSource } from '../types';

const columns = '\\term{dW:j}{dW_j}';
const rows = '\\term{dW:j}{dW_{:j}}';
const shape = '\\sum_i a_{ij}\\,\\term{X:i}{x_i}';

export const relatives: Readonly<Record<string, FormulaSource>> = {
  'shared-shape': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${rows} & = & \\frac{1}{\\term{N}{N}}${shape} + \\cdots`,
      },
      { when: { layout: 'rows' }, tex: `${rows} & = & ${shape} + \\cdots` },
      { when: { reduction: 'mean' }, tex: `${columns} & = & \\frac{1}{\\term{N}{N}}${shape} + \\cdots` },
      { tex: `${columns} & = & ${shape} + \\cdots` },
    ],
    spoken:
      'The gradient of class {letter:j} is a sum over the examples of a coefficient times the example, plus the penalty’s part.',
  },
  'shared-shape-numbers': {
    variants: [
      {
        tex: '\\text{softmax: } a & = & \\term{dScores:j}{\\slot{dScores:j}} \\\\ \\text{squared: } a & = & \\term{scores:j}{\\slot{scores:j}} - \\term{indicator:j}{\\slot[int]{indicator:j}}',
      },
    ],
    spoken:
      'With numbers: softmax’s coefficient is {dScores:j}; squared error’s is {scores:j} minus {indicator:j}.',
  },
  'coefficient-softmax': {
    variants: [{ tex: '\\term{dScores}{p_j - \\mathbf{1}}' }],
    spoken: 'softmax: p minus the indicator',
  },
  'coefficient-squared': {
    variants: [{ tex: '\\term{scores}{f_j} - \\term{indicator}{\\mathbf{1}}' }],
    spoken: 'squared error: score minus the indicator',
  },
  'coefficient-logistic': {
    variants: [{ tex: '\\sigma(\\term{scores}{f_1} - \\term{scores}{f_0}) - \\term{y}{y}' }],
    spoken: 'logistic: sigma of the difference of the scores, minus y',
  },
};
