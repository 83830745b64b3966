import type { FormulaSource } from '../types';

const error = '\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}\\bigr)';
const example = '\\term{X:i}{x_i}';
const atCursor = '\\slot[letter]{letter:j}\\slot[int]{d}';
const atCursorRows = '\\slot[int]{d}\\slot[letter]{letter:j}';
const product =
  '\\term{dScores:j}{\\slot{dScores:j}} \\cdot \\term{X:d}{\\slot[operand]{X:d}} = \\term{contribution:ijd}{\\slot{contribution:jd}}';
const moves =
  '\\term{X:d}{\\slot{X:d}} \\quad\\text{and}\\quad \\partial \\term{scores:k}{f_{\\slot[letter]{letter:other}}}/\\partial';
const short = '\\term{contribution:ij}{(p_j - \\mathbf{1}\\{j = y_i\\})\\,\\term{X:i}{x_i}}';

export const toTheWeights: Readonly<Record<string, FormulaSource>> = {
  'score-as-sum': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{scores:j}{f_j} & = & \\sum_d \\term{W:jd}{W_{dj}}\\,\\term{X:d}{x_d}',
      },
      { tex: '\\term{scores:j}{f_j} & = & \\sum_d \\term{W:jd}{W_{jd}}\\,\\term{X:d}{x_d}' },
    ],
    spoken: 'A score is the sum over the features of weight times feature.',
  },
  'own-weights': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\frac{\\partial \\term{scores}{f_j}}{\\partial \\term{W:j}{W_{:j}}} & = & ${example},\\quad \\frac{\\partial \\term{scores}{f_k}}{\\partial \\term{W:j}{W_{:j}}} = 0 \\;\\; (k \\ne j)`,
      },
      {
        tex: `\\frac{\\partial \\term{scores}{f_j}}{\\partial \\term{W:j}{W_j}} & = & ${example},\\quad \\frac{\\partial \\term{scores}{f_k}}{\\partial \\term{W:j}{W_j}} = 0 \\;\\; (k \\ne j)`,
      },
    ],
    spoken:
      'The slope of the score of class {letter:j} in its weights is example {i}; the slope of any other score in them is 0.',
  },
  'own-weights-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\partial \\term{scores:j}{f_{\\slot[letter]{letter:j}}}/\\partial \\term{W:jd}{W_{${atCursorRows}}} & = & ${moves} \\term{W:jd}{W_{${atCursorRows}}} = 0`,
      },
      {
        tex: `\\partial \\term{scores:j}{f_{\\slot[letter]{letter:j}}}/\\partial \\term{W:jd}{W_{${atCursor}}} & = & ${moves} \\term{W:jd}{W_{${atCursor}}} = 0`,
      },
    ],
    spoken: 'With numbers: at feature {d} the slope is {X:d}; for class {letter:other} it is 0.',
  },
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
      {
        when: { layout: 'rows' },
        tex: `\\partial \\term{scores}{f_j}/\\partial \\term{W:j}{W_{:j}} & = & ${example}`,
      },
      { tex: `\\partial \\term{scores}{f_j}/\\partial \\term{W:j}{W_j} & = & ${example}` },
    ],
    spoken: 'The slope of a score in its weights is the example.',
  },
  'contribution-of-example': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_{:j}}} & = & \\term{dScores:j}{\\frac{\\partial L_i}{\\partial f_j}}\\,\\frac{\\partial \\term{scores:j}{f_j}}{\\partial \\term{W:j}{W_{:j}}} \\\\ & = & \\term{contribution:ij}{${error}\\,${example}}`,
      },
      {
        tex: `\\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_j}} & = & \\term{dScores:j}{\\frac{\\partial L_i}{\\partial f_j}}\\,\\frac{\\partial \\term{scores:j}{f_j}}{\\partial \\term{W:j}{W_j}} \\\\ & = & \\term{contribution:ij}{${error}\\,${example}}`,
      },
    ],
    spoken:
      'The slope of the loss of example {i} in the weights of class {letter:j} is the error {dScores:j} times the example.',
  },
  'contribution-numbers': {
    variants: [
      {
        tex: '\\term{contribution:ij}{\\partial L_i/\\partial W_{\\slot[letter]{letter:j}}} & = & \\term{dScores:j}{(\\slot{probs:j} - \\slot[int]{indicator:j})}\\,\\term{X:i}{x_{\\slot[int]{i}}} = \\term{dScores:j}{\\slot{dScores:j}}\\,\\term{X:i}{x_{\\slot[int]{i}}}',
      },
    ],
    spoken: 'With numbers: {dScores:j} times example {i}.',
  },
  'contribution-either': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{contribution:ij}{\\partial L_i/\\partial W_{:j}} & = & ${short}`,
      },
      { tex: `\\term{contribution:ij}{\\partial L_i/\\partial W_j} & = & ${short}` },
    ],
    spoken: 'One example adds its error times itself.',
  },
  'two-kinds': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{contribution:iy}{\\frac{\\partial L_i}{\\partial W_{:y}}} & = & \\term{contribution:iy}{(\\term{probs:y}{p_y} - \\term{indicator:y}{1})\\,${example}} \\\\ \\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_{:j}}} & = & \\term{contribution:ij}{\\term{probs:j}{p_j}\\,${example}} \\quad (j \\ne \\term{y:i}{y_i})`,
      },
      {
        tex: `\\term{contribution:iy}{\\frac{\\partial L_i}{\\partial W_y}} & = & \\term{contribution:iy}{(\\term{probs:y}{p_y} - \\term{indicator:y}{1})\\,${example}} \\\\ \\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_j}} & = & \\term{contribution:ij}{\\term{probs:j}{p_j}\\,${example}} \\quad (j \\ne \\term{y:i}{y_i})`,
      },
    ],
    spoken:
      'For the label, class {letter:y}: p of the label minus one, times the example. For every other class: its p times the example. Class {letter:j} has the factor {dScores:j}.',
  },
  'two-kinds-numbers': {
    variants: [
      {
        when: { label: true },
        tex: `\\term{contribution:ij}{\\partial L_i/\\partial W_{\\slot[letter]{letter:j}}} & = & \\term{dScores:j}{(\\slot{probs:j} - 1)}\\,\\term{X:i}{x_{\\slot[int]{i}}} = \\term{dScores:j}{\\slot{dScores:j}}\\,\\term{X:i}{x_{\\slot[int]{i}}}`,
      },
      {
        tex: `\\term{contribution:ij}{\\partial L_i/\\partial W_{\\slot[letter]{letter:j}}} & = & \\term{probs:j}{\\slot{probs:j}}\\,\\term{X:i}{x_{\\slot[int]{i}}}`,
      },
    ],
    spoken: 'With numbers: {dScores:j} times example {i}.',
  },
  'head-svm': { variants: [{ tex: '\\text{SVM}' }], spoken: 'factor of the SVM' },
  'head-softmax': {
    variants: [{ tex: '\\term{dScores}{\\text{softmax}}' }],
    spoken: 'factor of softmax: p minus the indicator',
  },
  'outer-product': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{contribution:i}{\\frac{\\partial L_i}{\\partial W}} & = & \\term{X:i}{x_i^{\\mathsf T}}\\,\\term{dScores:i}{\\frac{\\partial L_i}{\\partial f}} \\\\ \\term{contribution:ijd}{\\frac{\\partial L_i}{\\partial W_{dj}}} & = & \\term{X:d}{x_d}\\,\\term{dScores:j}{${error}}`,
      },
      {
        tex: `\\term{contribution:i}{\\frac{\\partial L_i}{\\partial W}} & = & \\term{dScores:i}{\\frac{\\partial L_i}{\\partial f}}\\,\\term{X:i}{x_i^{\\mathsf T}} \\\\ \\term{contribution:ijd}{\\frac{\\partial L_i}{\\partial W_{jd}}} & = & \\term{dScores:j}{${error}}\\,\\term{X:d}{x_d}`,
      },
    ],
    spoken:
      'The slopes of the loss of example {i} in all weights are the outer product of its errors and its features: the cell of class {letter:j} and feature {d} is {contribution:jd}.',
  },
  'outer-product-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{contribution:ijd}{\\partial L_i/\\partial W_{${atCursorRows}}} & = & ${product}`,
      },
      { tex: `\\term{contribution:ijd}{\\partial L_i/\\partial W_{${atCursor}}} & = & ${product}` },
    ],
    spoken: 'With numbers: {dScores:j} times {X:d} is {contribution:jd}.',
  },
};
