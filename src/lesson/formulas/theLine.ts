import type { FormulaSource } from '../types';

/** The four factors of the line, one a column of the plate. */
export const theLine: Readonly<Record<string, FormulaSource>> = {
  'the-line': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{dW:j}{dW_{:j}} & \\mathrel{+}= & \\term{contribution:ij}{\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = \\term{y:i}{y_i}\\}}\\bigr)\\,\\term{X:i}{x_i}}',
      },
      {
        tex: '\\term{dW:j}{dW_j} & \\mathrel{+}= & \\term{contribution:ij}{\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = \\term{y:i}{y_i}\\}}\\bigr)\\,\\term{X:i}{x_i}}',
      },
    ],
    spoken:
      'For example {i} and class {letter:j}: to d W of that class add the probability {probs:j} minus {indicator:j}, times the example.',
  },
  'factor-dW': {
    variants: [{ when: { layout: 'rows' }, tex: '\\term{dW:j}{dW_{:j}}' }, { tex: '\\term{dW:j}{dW_j}' }],
    spoken: 'd W of class {letter:j}, so far',
  },
  'factor-probs': { variants: [{ tex: '\\term{probs:j}{p_j}' }], spoken: 'p of class {letter:j}: {probs:j}' },
  'factor-indicator': {
    variants: [{ tex: '\\term{indicator:j}{\\mathbf{1}\\{j = \\term{y:i}{y_i}\\}}' }],
    spoken: 'one where j is the label: {indicator:j}',
  },
  'then-dW': { variants: [{ tex: '\\mathrel{+}=\\;\\bigl(' }], spoken: 'plus equals' },
  'then-probs': { variants: [{ tex: '-' }], spoken: 'minus' },
  'then-indicator': { variants: [{ tex: '\\bigr)' }], spoken: 'times' },
  'factor-X': { variants: [{ tex: '\\term{X:i}{x_i}' }], spoken: 'example {i}' },
};
