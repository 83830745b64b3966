import type { FormulaSource } from '../types';
import { versions } from './code/versions';
import { atCursor, atCursorRows, columnsW, half, mean, rowsW, whole } from './gradient/parts';

const turn =
  '\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}\\bigr)\\,\\term{X:i}{x_i}';
const total = '\\sum_i \\term{contribution:ij}{(p_{ij} - \\mathbf{1}\\{j = y_i\\})\\,\\term{X:i}{x_i}}';
const rows = '\\term{dW:j}{dW_{:j}} & = &';
const columns = '\\term{dW:j}{dW_j} & = &';
const oneMore =
  '\\slot{dWBefore:jd} + \\term{contribution:ijd}{\\slot[operand]{contribution:jd}} = \\slot{dWAfter:jd}';

export const theCode: Readonly<Record<string, FormulaSource>> = {
  ...versions,
  'whole-gradient': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${rows} ${mean} ${total} + ${half}${rowsW}`,
      },
      { when: { layout: 'rows', reduction: 'mean' }, tex: `${rows} ${mean} ${total} + ${whole}${rowsW}` },
      { when: { layout: 'rows', regulariser: 'half' }, tex: `${rows} ${total} + ${half}${rowsW}` },
      { when: { layout: 'rows' }, tex: `${rows} ${total} + ${whole}${rowsW}` },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${columns} ${mean} ${total} + ${half}${columnsW}`,
      },
      { when: { reduction: 'mean' }, tex: `${columns} ${mean} ${total} + ${whole}${columnsW}` },
      { when: { regulariser: 'half' }, tex: `${columns} ${total} + ${half}${columnsW}` },
      { tex: `${columns} ${total} + ${whole}${columnsW}` },
    ],
    spoken:
      'The gradient of a class is a sum over the examples, on the scale of the loss, plus the penalty’s part.',
  },
  'one-turn': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{dW:j}{dW_{:j}} & \\leftarrow & \\term{dW:j}{dW_{:j}} + ${turn}`,
      },
      { tex: `\\term{dW:j}{dW_j} & \\leftarrow & \\term{dW:j}{dW_j} + ${turn}` },
    ],
    spoken:
      'One turn of the inner loop, for example {i} and class {letter:j}: the sum so far becomes itself plus p minus the indicator, times the example.',
  },
  'one-turn-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{dW:jd}{dW_{${atCursorRows}}} & \\leftarrow & ${oneMore}`,
      },
      { tex: `\\term{dW:jd}{dW_{${atCursor}}} & \\leftarrow & ${oneMore}` },
    ],
    spoken:
      'With numbers, at feature {d}: {dWBefore:jd} stood there, example {i} adds {contribution:jd}, and {dWAfter:jd} stands there now.',
  },
};
