import type { FormulaSource } from '../types';

const error = '\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}\\bigr)';

export const toTheWeights: Readonly<Record<string, FormulaSource>> = {
  'error-of-score': {
    variants: [
      {
        tex: '\\term{dScores:j}{\\partial L_i/\\partial f_j} & = & \\term{dScores:j}{p_j - \\mathbf{1}\\{j = y_i\\}}',
      },
    ],
    spoken: 'The slope of the loss in a score is the probability minus the indicator.',
  },
  'score-by-weights': {
    variants: [
      { when: { layout: 'rows' }, tex: '\\partial f_j/\\partial \\term{W:j}{W_{:j}} & = & \\term{X:i}{x_i}' },
      { tex: '\\partial f_j/\\partial \\term{W:j}{W_j} & = & \\term{X:i}{x_i}' },
    ],
    spoken: 'The slope of a score in its weights is the example.',
  },
  'contribution-of-example': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_{:j}}} & = & \\frac{\\partial L_i}{\\partial f_j}\\,\\frac{\\partial f_j}{\\partial W_{:j}} \\\\ & = & \\term{contribution:ij}{${error}\\,\\term{X:i}{x_i}}`,
      },
      {
        tex: `\\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_j}} & = & \\frac{\\partial L_i}{\\partial f_j}\\,\\frac{\\partial f_j}{\\partial W_j} \\\\ & = & \\term{contribution:ij}{${error}\\,\\term{X:i}{x_i}}`,
      },
    ],
    spoken:
      'The slope of the loss of example {i} in the weights of class {letter:j} is the error {dScores:j} times the example.',
  },
  'contribution-numbers': {
    variants: [
      {
        tex: '\\partial L_i/\\partial W_{\\slot[letter]{letter:j}} & = & \\term{dScores:j}{(\\slot{probs:j} - \\slot[int]{indicator:j})}\\,\\term{X:i}{x_{\\slot[int]{i}}} = \\term{dScores:j}{\\slot{dScores:j}}\\,\\term{X:i}{x_{\\slot[int]{i}}}',
      },
    ],
    spoken: 'With numbers: {dScores:j} times example {i}.',
  },
};
