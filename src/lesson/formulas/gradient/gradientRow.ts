import type { FormulaSource } from '../../types';
import { columnsW, half, mean, rowsW, whole } from './parts';

const total =
  '\\sum_{i} \\term{contribution:ij}{(\\term{probs:ij}{p_{ij}} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}})\\,\\term{X:i}{x_i}}';
const rows = '\\term{dW:j}{dW_{:j}} & = &';
const columns = '\\term{dW:j}{dW_j} & = &';
const row = '\\term{dW:j}{dW_{\\slot[letter]{letter:j}}} & = &';
const arrows =
  '\\cdots + \\term{dScores:j}{(\\slot{probs:j} - \\slot[int]{indicator:j})}\\,\\term{X:i}{x_{\\slot[int]{i}}}';
const pull = '\\term{reg}{\\slot[shape]{reg}}\\,\\term{W:j}{W_{\\slot[letter]{letter:j}}}';

/** One row of the gradient with all its parts. */
export const gradientRow: Readonly<Record<string, FormulaSource>> = {
  gradient: {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${rows} ${mean}${total} \\\\ & + & ${half}${rowsW}`,
      },
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'whole' },
        tex: `${rows} ${mean}${total} \\\\ & + & ${whole}${rowsW}`,
      },
      {
        when: { layout: 'rows', reduction: 'sum', regulariser: 'half' },
        tex: `${rows} ${total} \\\\ & + & ${half}${rowsW}`,
      },
      {
        when: { layout: 'rows', reduction: 'sum', regulariser: 'whole' },
        tex: `${rows} ${total} \\\\ & + & ${whole}${rowsW}`,
      },
      {
        when: { reduction: 'mean', regulariser: 'whole' },
        tex: `${columns} ${mean}${total} \\\\ & + & ${whole}${columnsW}`,
      },
      {
        when: { reduction: 'sum', regulariser: 'half' },
        tex: `${columns} ${total} \\\\ & + & ${half}${columnsW}`,
      },
      {
        when: { reduction: 'sum', regulariser: 'whole' },
        tex: `${columns} ${total} \\\\ & + & ${whole}${columnsW}`,
      },
      { tex: `${columns} ${mean}${total} \\\\ & + & ${half}${columnsW}` },
    ],
    spoken:
      'The gradient of class {letter:j}’s weights: the contributions of all {N} examples, added up, put to the scale of the loss, plus the gradient of the penalty. At feature {d} it is {dW:jd}.',
  },
  'gradient-numbers': {
    variants: [
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${row} \\bigl(${arrows}\\bigr)/\\slot[int]{N} + ${pull}`,
      },
      {
        when: { reduction: 'mean' },
        tex: `${row} \\bigl(${arrows}\\bigr)/\\slot[int]{N} + 2 \\cdot ${pull}`,
      },
      { when: { regulariser: 'half' }, tex: `${row} ${arrows} + ${pull}` },
      { tex: `${row} ${arrows} + 2 \\cdot ${pull}` },
    ],
    spoken: 'With numbers: example {i} adds {dScores:j} times itself; the table has the rest.',
  },
};
