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

/** 1{j = y_i} as the number that the comparison counts as */
export const indicatorIsANumber: Check = {
  leftName: 'the indicator of class {letter:j}, as recorded',
  rightName: '1 at the label, class {letter:y}, and 0 at every other class',
  evaluate({ params, examples }, { i, j }) {
    return equality(examples[i]!.indicator[j]!, params.y[i] === j ? 1 : 0, 1);
  },
};

/** dW[k, d] after the line has run for (i, j), k ≠ j: what the turns of class k alone have added. */
export const otherRowsStay: Check = {
  leftName: 'the sum of class {letter:other} after this turn, as recorded',
  rightName: 'class {letter:other}: what its own turns alone have added',
  evaluate(trace, { i, j, k: pointed, d }) {
    const { params, C, D } = trace;
    const k = pointed === j ? (j + 1) % C : pointed;
    // Class k has had its turn with example i where it comes before class j.
    const turns = k < j ? i + 1 : i;
    let sum = 0;
    for (let n = 0; n < turns; n += 1) {
      const x = exampleOf(params, n);
      sum += errorByLoops(params, x, n, k) * x[d]!;
    }
    const scale = batchScale(params) * featureScale(params, d, i + 1);
    const sides = equality(trace.dWAfter(i, j)[k * D + d]!, sum, scale);
    return k === j ? { ...sides, reason: 'There is one class alone, so no other class can stay.' } : sides;
  },
};

/** dW[j, d] after the line has run for (i, j): its value before, from the examples 0..i−1, and what the line adds. */
export const rowAfterLine: Check = {
  leftName: 'dW[j, d] after the line, as recorded',
  rightName: 'a second run of the loops: what stood before, plus the contribution',
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
