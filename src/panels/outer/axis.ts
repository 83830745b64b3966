import type { Trace } from '../../engine/trace';

/** What a side of the table counts: classes or features. */
export type Axis = 'j' | 'd';

/** The factor that stands at the table's edge: the error of class j, or feature d. */
export function factorOf(trace: Trace, i: number, axis: Axis, at: number): number {
  const example = trace.examples[i];
  return (axis === 'j' ? example?.dScores[at] : example?.x[at]) ?? NaN;
}

/** What example i adds to the weight of class j at feature d. */
export function productOf({ examples, D }: Trace, i: number, j: number, d: number): number {
  return examples[i]?.contribution[j * D + d] ?? NaN;
}

/** The products at feature d added up over the classes: 0, because the errors add up to 0. */
export function sumOverClasses(trace: Trace, i: number, d: number): number {
  let sum = 0;
  for (let j = 0; j < trace.C; j += 1) sum += productOf(trace, i, j, d);
  return sum;
}
