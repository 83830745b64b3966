import type { FormulaSource } from '../types';
import { addUp } from './gradient/addUp';
import { gradientRow } from './gradient/gradientRow';
import { matrixProduct } from './gradient/matrixProduct';
import { penalty } from './gradient/penalty';
import { sumOrMean } from './gradient/sumOrMean';

export const sumMeanRegularise: Readonly<Record<string, FormulaSource>> = {
  ...addUp,
  ...penalty,
  ...gradientRow,
  ...matrixProduct,
  ...sumOrMean,
};
