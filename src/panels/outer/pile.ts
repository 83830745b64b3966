import type { Trace } from '../../engine/trace';
import type { Pile } from '../../state/appState';
import { memoByObject } from '../../state/memoByObject';
import { productOf, sumOverClasses } from './axis';

/** What stands in a cell, and under it what made the last of it. */
export interface PileCell {
  readonly value: number;
  /** This turn's product (sum), the sum that is divided (mean), the penalty's slope (gradient). */
  readonly part: number | null;
}

/** The stages that there are: without a mean where the loss is a sum. */
export function pilesOf({ params }: Pick<Trace, 'params'>): readonly Pile[] {
  return params.reduction === 'mean'
    ? ['product', 'sum', 'mean', 'gradient']
    : ['product', 'sum', 'gradient'];
}

/** The class at whose turn an example is done: the loop's last. */
const lastClass = ({ C }: Trace) => C - 1;

/** The cell of class j and feature d once the loop has done example i. */
export function pileCell(trace: Trace, pile: Pile, i: number, j: number, d: number): PileCell {
  const at = j * trace.D + d;
  switch (pile) {
    case 'product':
      return { value: productOf(trace, i, j, d), part: null };
    case 'sum':
      return { value: sumSoFar(trace, i)[at] ?? NaN, part: productOf(trace, i, j, d) };
    case 'mean':
      return { value: trace.dWData[at] ?? NaN, part: trace.dWSum[at] ?? NaN };
    case 'gradient':
      return { value: trace.dW[at] ?? NaN, part: trace.dWReg[at] ?? NaN };
  }
}

/** The sum as it stands once example i has been added in every class. */
function sumSoFar(trace: Trace, i: number): ArrayLike<number> {
  return i < trace.N ? trace.dWAfter(i, lastClass(trace)) : [];
}

const most = (values: ArrayLike<number>) =>
  Array.from(values).reduce((size, value) => Math.max(size, Math.abs(value)), 0);

/** Once a trace, since every cell asks for it. */
const largestSum = memoByObject((trace: Trace) =>
  trace.examples.reduce((size, { i }) => Math.max(size, most(sumSoFar(trace, i))), 0),
);

/** The largest size in the table, which its squares are drawn against; of the growing sum the largest of all turns. */
export function largestInPile(trace: Trace, pile: Pile, i: number): number {
  switch (pile) {
    case 'product':
      return most(trace.examples[i]?.contribution ?? []);
    case 'sum':
      return largestSum(trace);
    case 'mean':
      return most(trace.dWData);
    case 'gradient':
      return most(trace.dW);
  }
}

/** The cells of a feature added up over the classes: 0 until the penalty comes in. */
export function sumInPile(trace: Trace, pile: Pile, i: number, d: number): number {
  if (pile === 'product') return sumOverClasses(trace, i, d);
  let sum = 0;
  for (let j = 0; j < trace.C; j += 1) sum += pileCell(trace, pile, i, j, d).value;
  return sum;
}

/** Whether example n is in what the table holds, i being the cursor's. */
export function isPiled(pile: Pile, n: number, i: number): boolean {
  if (pile === 'product') return n === i;
  return pile === 'sum' ? n <= i : true;
}
