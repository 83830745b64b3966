import type { FormulaSource } from '../../types';
import { half, mean, whole } from './parts';

const errors = '\\term{dScores}{(P - Y)}';
const error = '\\bigl(\\term{probs:ij}{p_{ij}} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}\\bigr)';
const columnsProduct = `${errors}\\,\\term{X}{X^{\\mathsf T}}`;
const rowsProduct = `\\term{X}{X^{\\mathsf T}}\\,${errors}`;
const sum = `\\sum_i \\term{dScores:ij}{${error}}\\,\\term{X:id}{x_{id}}`;
const sumRows = `\\sum_i \\term{X:id}{x_{id}}\\,\\term{dScores:ij}{${error}}`;
const all = '\\term{dW}{dW} & = &';
const entry = '\\term{dW:jd}{dW_{jd}} & = &';
const entryRows = '\\term{dW:jd}{dW_{dj}} & = &';
const W = '\\term{W}{W}';
const weight = '\\term{W:jd}{W_{jd}}';
const weightRows = '\\term{W:jd}{W_{dj}}';

/** The whole gradient as one product, and one entry of it. */
export const matrixProduct: Readonly<Record<string, FormulaSource>> = {
  'matrix-product': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${all} ${rowsProduct}\\,/\\,\\term{N}{N} + ${half}${W} \\\\ ${entryRows} ${mean} ${sumRows} \\\\ & + & ${half}${weightRows}`,
      },
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${all} ${rowsProduct}\\,/\\,\\term{N}{N} + ${whole}${W} \\\\ ${entryRows} ${mean} ${sumRows} \\\\ & + & ${whole}${weightRows}`,
      },
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `${all} ${rowsProduct} + ${half}${W} \\\\ ${entryRows} ${sumRows} \\\\ & + & ${half}${weightRows}`,
      },
      {
        when: { layout: 'rows' },
        tex: `${all} ${rowsProduct} + ${whole}${W} \\\\ ${entryRows} ${sumRows} \\\\ & + & ${whole}${weightRows}`,
      },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${all} ${columnsProduct}\\,/\\,\\term{N}{N} + ${half}${W} \\\\ ${entry} ${mean} ${sum} \\\\ & + & ${half}${weight}`,
      },
      {
        when: { reduction: 'mean' },
        tex: `${all} ${columnsProduct}\\,/\\,\\term{N}{N} + ${whole}${W} \\\\ ${entry} ${mean} ${sum} \\\\ & + & ${whole}${weight}`,
      },
      {
        when: { regulariser: 'half' },
        tex: `${all} ${columnsProduct} + ${half}${W} \\\\ ${entry} ${sum} \\\\ & + & ${half}${weight}`,
      },
      { tex: `${all} ${columnsProduct} + ${whole}${W} \\\\ ${entry} ${sum} \\\\ & + & ${whole}${weight}` },
    ],
    spoken:
      'd W is the product of the errors and the examples, on the scale of the loss, plus the penalty’s part. The entry of class {letter:j} and feature {d} is {dW:jd}.',
  },
  'matrix-shapes': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{D}{\\slot[shape]{D}} \\times \\term{C}{\\slot[shape]{C}} & = & (\\term{D}{\\slot[shape]{D}} \\times \\term{N}{\\slot[shape]{N}})\\,(\\term{N}{\\slot[shape]{N}} \\times \\term{C}{\\slot[shape]{C}})`,
      },
      {
        tex: `\\term{C}{\\slot[shape]{C}} \\times \\term{D}{\\slot[shape]{D}} & = & (\\term{C}{\\slot[shape]{C}} \\times \\term{N}{\\slot[shape]{N}})\\,(\\term{N}{\\slot[shape]{N}} \\times \\term{D}{\\slot[shape]{D}})`,
      },
    ],
    spoken: 'The shapes: {C} classes and {D} features are left; the {N} examples are summed over.',
  },
  'head-error': {
    variants: [{ tex: `\\term{dScores}{p_{ij} - \\mathbf{1}_y}` }],
    spoken: 'error of the class',
  },
  'head-feature': {
    variants: [{ tex: `\\term{X}{x_{id}}` }],
    spoken: 'feature',
  },
  'head-product': {
    variants: [{ tex: `\\term{contribution}{\\text{product}}` }],
    spoken: 'product',
  },
};
