import type { FormulaSource } from '../../types';
import { atCursor, atCursorRows, losses, mean, slopes, slopesRows } from './parts';

const contribution =
  '\\term{contribution:ij}{\\bigl(\\term{probs:ij}{p_{ij}} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}\\bigr)\\,\\term{X:i}{x_i}}';
const slopeOfSum = '\\frac{\\partial \\sum_i \\term{loss:i}{L_i}}{\\partial \\term{W:j}{W_j}}';
const slopeOfSumRows = '\\frac{\\partial \\sum_i \\term{loss:i}{L_i}}{\\partial \\term{W:j}{W_{:j}}}';
const meanLoss = `\\Bigl(${mean} ${losses}\\Bigr)`;
const slopeOfMean = `\\frac{\\partial}{\\partial \\term{W:j}{W_j}} ${meanLoss}`;
const slopeOfMeanRows = `\\frac{\\partial}{\\partial \\term{W:j}{W_{:j}}} ${meanLoss}`;

const sumOfAll = '\\slot{dWSum:jd}';
const meanOfAll = '\\slot{dWSum:jd} / \\term{N}{\\slot[int]{N}} = \\slot{dWData:jd}';

/** The sum over the examples, and its division by N. */
export const addUp: Readonly<Record<string, FormulaSource>> = {
  'contribution-short': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{contribution:ij}{\\partial L_i/\\partial W_{:j}} & = & \\term{contribution:ij}{(p_j - \\mathbf{1}\\{j = y_i\\})\\,\\term{X:i}{x_i}}',
      },
      {
        tex: '\\term{contribution:ij}{\\partial L_i/\\partial W_j} & = & \\term{contribution:ij}{(p_j - \\mathbf{1}\\{j = y_i\\})\\,\\term{X:i}{x_i}}',
      },
    ],
    spoken: 'One example adds its error times itself.',
  },
  'sum-of-slopes': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `${slopeOfSumRows} & = & ${slopesRows} \\\\ & = & \\sum_i ${contribution}`,
      },
      { tex: `${slopeOfSum} & = & ${slopes} \\\\ & = & \\sum_i ${contribution}` },
    ],
    spoken:
      'The slope of the sum of the losses in the weights of class {letter:j} is the sum of the contributions of all {N} examples.',
  },
  'sum-numbers': {
    variants: [
      {
        tex: '\\text{sum to }\\slot[shape]{i} & = & \\slot{dWBefore:jd} + \\term{contribution:ijd}{\\slot[operand]{contribution:jd}} = \\slot{dWAfter:jd}',
      },
    ],
    spoken:
      'With numbers, at feature {d}: the examples before {i} make {dWBefore:jd}, example {i} adds {contribution:jd}, and the sum up to it is {dWAfter:jd}.',
  },
  'head-before': {
    variants: [{ tex: `\\term{dW}{\\text{before}}` }],
    spoken: 'the sum before this example',
  },
  'head-after': {
    variants: [{ tex: `\\term{dW}{\\text{after}}` }],
    spoken: 'the sum after this example',
  },
  'sum-short': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `${slopeOfSumRows} & = & \\sum_i \\term{contribution:ij}{\\partial L_i/\\partial W_{:j}}`,
      },
      { tex: `${slopeOfSum} & = & \\sum_i \\term{contribution:ij}{\\partial L_i/\\partial W_j}` },
    ],
    spoken: 'The slope of the sum is the sum of the slopes.',
  },
  'mean-of-slopes': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${slopeOfMeanRows} & = & ${mean} ${slopesRows}`,
      },
      { when: { layout: 'rows' }, tex: `${slopeOfSumRows} & = & ${slopesRows}` },
      { when: { reduction: 'mean' }, tex: `${slopeOfMean} & = & ${mean} ${slopes}` },
      { tex: `${slopeOfSum} & = & ${slopes}` },
    ],
    spoken:
      'The slope of the loss of all {N} examples is their contributions, put to the same scale as the loss.',
  },
  'mean-numbers': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `\\text{mean}_{${atCursorRows}} & = & ${meanOfAll}`,
      },
      { when: { layout: 'rows' }, tex: `\\text{sum}_{${atCursorRows}} & = & ${sumOfAll}` },
      { when: { reduction: 'mean' }, tex: `\\text{mean}_{${atCursor}} & = & ${meanOfAll}` },
      { tex: `\\text{sum}_{${atCursor}} & = & ${sumOfAll}` },
    ],
    spoken: 'With numbers, at feature {d}: the sum is {dWSum:jd}, on the scale of the loss {dWData:jd}.',
  },
  'head-sum': {
    variants: [{ tex: `\\term{dW}{\\text{sum}}` }],
    spoken: 'the sum of the contributions',
  },
  'head-data': {
    variants: [
      { when: { reduction: 'mean' }, tex: `\\term{dW}{\\text{sum}/\\term{N}{N}}` },
      { tex: `\\term{dW}{\\text{not divided}}` },
    ],
    spoken: 'the data’s part',
  },
};
