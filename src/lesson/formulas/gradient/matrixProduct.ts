import type { FormulaSource } from '../../types';
import { half, mean, whole } from './parts';

const errors = '\\term{dScores}{(P - Y)}';
const columnsProduct = `${errors}\\,\\term{X}{X^{\\mathsf T}}`;
const rowsProduct = `\\term{X}{X^{\\mathsf T}}\\,${errors}`;
const allW = '\\term{W}{W}';
const allDW = '\\term{dW}{dW} & = &';
const errorOfI = '\\term{dScores:ij}{(p_{ij} - \\mathbf{1}\\{j = y_i\\})}';

/** The whole gradient as one product. */
export const matrixProduct: Readonly<Record<string, FormulaSource>> = {
  'matrix-product': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${allDW} ${mean}${rowsProduct} + ${half}${allW} \\\\ \\bigl(${rowsProduct}\\bigr)_{dj} & = & \\sum_i \\term{X:id}{x_{id}}\\,${errorOfI}`,
      },
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${allDW} ${mean}${rowsProduct} + ${whole}${allW} \\\\ \\bigl(${rowsProduct}\\bigr)_{dj} & = & \\sum_i \\term{X:id}{x_{id}}\\,${errorOfI}`,
      },
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `${allDW} ${rowsProduct} + ${half}${allW} \\\\ \\bigl(${rowsProduct}\\bigr)_{dj} & = & \\sum_i \\term{X:id}{x_{id}}\\,${errorOfI}`,
      },
      {
        when: { layout: 'rows' },
        tex: `${allDW} ${rowsProduct} + ${whole}${allW} \\\\ \\bigl(${rowsProduct}\\bigr)_{dj} & = & \\sum_i \\term{X:id}{x_{id}}\\,${errorOfI}`,
      },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${allDW} ${mean}${columnsProduct} + ${half}${allW} \\\\ \\bigl(${columnsProduct}\\bigr)_{jd} & = & \\sum_i ${errorOfI}\\,\\term{X:id}{x_{id}}`,
      },
      {
        when: { reduction: 'mean' },
        tex: `${allDW} ${mean}${columnsProduct} + ${whole}${allW} \\\\ \\bigl(${columnsProduct}\\bigr)_{jd} & = & \\sum_i ${errorOfI}\\,\\term{X:id}{x_{id}}`,
      },
      {
        when: { regulariser: 'half' },
        tex: `${allDW} ${columnsProduct} + ${half}${allW} \\\\ \\bigl(${columnsProduct}\\bigr)_{jd} & = & \\sum_i ${errorOfI}\\,\\term{X:id}{x_{id}}`,
      },
      {
        tex: `${allDW} ${columnsProduct} + ${whole}${allW} \\\\ \\bigl(${columnsProduct}\\bigr)_{jd} & = & \\sum_i ${errorOfI}\\,\\term{X:id}{x_{id}}`,
      },
    ],
    spoken:
      'd W is the product of the errors and the examples, on the scale of the loss, plus the penalty’s part. The entry of class {letter:j} and feature {d} is {dW:jd}.',
  },
  'matrix-shapes': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\slot[int]{D} \\times \\slot[int]{C} & = & (\\slot[int]{D} \\times \\term{N}{\\slot[int]{N}})\\,(\\term{N}{\\slot[int]{N}} \\times \\slot[int]{C})`,
      },
      {
        tex: `\\slot[int]{C} \\times \\slot[int]{D} & = & (\\slot[int]{C} \\times \\term{N}{\\slot[int]{N}})\\,(\\term{N}{\\slot[int]{N}} \\times \\slot[int]{D})`,
      },
    ],
    spoken: 'The shapes: {C} classes and {D} features are left; the {N} examples are summed over.',
  },
  'head-error': {
    variants: [{ tex: `\\term{dScores}{p_{ij} - \\mathbf{1}}` }],
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
