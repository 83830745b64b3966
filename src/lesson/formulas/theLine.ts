import type { FormulaSource } from '../types';

const contribution =
  '\\term{contribution:ij}{\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = \\term{y:i}{y_i}\\}}\\bigr)\\,\\term{X:i}{x_i}}';

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
  'indicator-in-words': {
    variants: [
      {
        tex: '\\term{indicator:j}{\\mathbf{1}\\{j = \\term{y:i}{y_i}\\}} & = & 1 \\quad\\text{where } j = \\term{y:i}{y_i} \\\\ & = & 0 \\quad\\text{where } j \\ne \\term{y:i}{y_i}',
      },
    ],
    spoken:
      'The indicator is 1 where j is the label and 0 elsewhere: for class {letter:j} and label {letter:y} it is {indicator:j}.',
  },
  'indicator-numbers': {
    variants: [
      {
        tex: '\\term{indicator:j}{\\mathbf{1}\\{\\slot[shape]{j} = \\term{y:i}{\\slot[shape]{y}}\\}} & = & \\term{indicator:j}{\\slot[int]{indicator:j}}',
      },
    ],
    spoken: 'With numbers: class {j} and label {y} give {indicator:j}.',
  },
  turn: {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{dW:j}{dW_{:j}} & \\mathrel{+}= & ${contribution} \\\\ \\term{dW:k}{dW_{:k}} & \\mathrel{+}= & 0 \\quad (k \\ne j)`,
      },
      {
        tex: `\\term{dW:j}{dW_j} & \\mathrel{+}= & ${contribution} \\\\ \\term{dW:k}{dW_k} & \\mathrel{+}= & 0 \\quad (k \\ne j)`,
      },
    ],
    spoken:
      'The turn of example {i} and class {letter:j} adds to d W of class {letter:j} its error {dScores:j} times the example, and nothing to any other class. It is turn {turn} of {turns}.',
  },
  'turn-numbers': {
    variants: [
      {
        tex: '\\term{N}{N}\\,\\term{C}{C} & = & \\term{N}{\\slot[shape]{N}} \\cdot \\term{C}{\\slot[shape]{C}} = \\slot[shape]{turns}',
      },
    ],
    spoken: 'With numbers: {N} examples times {C} classes are {turns} turns.',
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
