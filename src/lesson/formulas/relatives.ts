import type { FormulaSource } from '../types';
import { columnsW, half, mean, rowsW, whole } from './gradient/parts';

const columns = '\\term{dW:j}{dW_j} & = &';
const rows = '\\term{dW:j}{dW_{:j}} & = &';
const shape = '\\sum_i a_{ij}\\,\\term{X:i}{x_i}';
const atCursor = 'a_{\\slot[int]{i}\\slot[letter]{letter:j}}';
const indicator = '\\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}';
const present = '\\term{indicator:j}{\\slot[int]{indicator:j}}';

export const relatives: Readonly<Record<string, FormulaSource>> = {
  'shared-shape': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${rows} ${mean}${shape} + ${half}${rowsW}`,
      },
      { when: { layout: 'rows', reduction: 'mean' }, tex: `${rows} ${mean}${shape} + ${whole}${rowsW}` },
      { when: { layout: 'rows', regulariser: 'half' }, tex: `${rows} ${shape} + ${half}${rowsW}` },
      { when: { layout: 'rows' }, tex: `${rows} ${shape} + ${whole}${rowsW}` },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${columns} ${mean}${shape} + ${half}${columnsW}`,
      },
      { when: { reduction: 'mean' }, tex: `${columns} ${mean}${shape} + ${whole}${columnsW}` },
      { when: { regulariser: 'half' }, tex: `${columns} ${shape} + ${half}${columnsW}` },
      { tex: `${columns} ${shape} + ${whole}${columnsW}` },
    ],
    spoken:
      'The gradient of class {letter:j} is a sum over the examples of a coefficient times the example, plus the penalty’s part.',
  },
  'shared-shape-numbers': {
    variants: [
      {
        tex: [
          `${atCursor} & = & \\term{probs:j}{\\slot{probs:j}} - ${present} = \\term{dScores:j}{\\slot{dScores:j}}\\quad\\text{softmax}`,
          `${atCursor} & = & \\term{scores:j}{\\slot[shape]{scores:j}} - ${present} = \\slot{squared:j}\\quad\\text{squared error}`,
          `${atCursor} & = & \\slot[shape]{hinge:j}\\quad\\text{hinge}`,
        ].join(' \\\\ '),
      },
    ],
    spoken:
      'With numbers: softmax’s coefficient is {dScores:j}; squared error’s is {squared:j}; the hinge’s is {hinge:j}.',
  },
  'coefficient-softmax': {
    variants: [
      {
        tex: `a_{ij} & = & \\term{dScores:ij}{\\term{probs:ij}{p_{ij}} - ${indicator}}\\quad\\text{softmax}`,
      },
    ],
    spoken: 'Softmax: the coefficient is p minus the indicator.',
  },
  'coefficient-squared': {
    variants: [{ tex: `a_{ij} & = & \\term{scores:ij}{f_{ij}} - ${indicator}\\quad\\text{squared error}` }],
    spoken: 'Squared error: the coefficient is the score minus the indicator.',
  },
  'coefficient-hinge': {
    variants: [
      {
        when: { label: true },
        tex: 'a_{ij} & = & -\\textstyle\\sum_{k \\ne j} a_{ik}\\quad\\text{hinge, for the label}',
      },
      {
        tex: 'a_{ij} & = & \\mathbf{1}\\{\\term{scores:ij}{f_{ij}} > \\term{scores:iy}{f_{iy}} - 1\\}\\quad\\text{hinge, for } j \\ne \\term{y:i}{y_i}',
      },
    ],
    spoken:
      'Hinge: the coefficient of another class is one where its score is less than one below the label’s, else zero; the label has minus their number.',
  },
};
