import type { Params } from '../types';
import type { Check } from './check';
import { exampleOf } from './independentLoss';
import { batchScale, featureScale } from './scale';
import { equality } from './tolerance';

/** p_j − 1{j = y_i} as the question's loops find it. */
function errorByLoops({ W, y }: Params, x: readonly number[], i: number, j: number): number {
  const f_i = W.map((row) => {
    let score = 0;
    for (let d = 0; d < row.length; d += 1) score += row[d]! * x[d]!;
    return score;
  });
  const log_c = Math.max(...f_i);
  let sum_i = 0;
  for (const f of f_i) sum_i += Math.exp(f - log_c);
  return Math.exp(f_i[j]! - log_c) / sum_i - (j === y[i] ? 1 : 0);
}

/** dW[j, d] after the line has run for (i, j): its value before, from the examples 0..i−1, and what the line adds. */
export const rowAfterLine: Check = {
  leftName: 'dW[j, d] after the line, as recorded',
  rightName: 'what stood before, plus the contribution, the loops run again',
  evaluate(trace, { i, j, d }) {
    const { params, D } = trace;
    let before = 0;
    let added = 0;
    for (let n = 0; n <= i; n += 1) {
      const x = exampleOf(params, n);
      before += added;
      added = errorByLoops(params, x, n, j) * x[d]!;
    }
    const scale = batchScale(params) * featureScale(params, d, i + 1);
    return equality(trace.dWAfter(i, j)[j * D + d]!, before + added, scale);
  },
};
