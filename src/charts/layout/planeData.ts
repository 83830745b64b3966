import { contributionAt } from '../../engine/traceExample';
import type { Trace } from '../../engine/trace';
import type { Matrix } from '../../engine/types';
import type { Vec } from './geometry';

/** The two features that a plane shows. */
export type Axes = readonly [number, number];

/** Where example i stands. With a single feature the second axis shows the bias one, or 0 where there is none. */
export function pointOf(trace: Trace, i: number, axes: Axes): Vec {
  const { x } = trace.examples[i]!;
  return [x[axes[0]] ?? 0, x[axes[1]] ?? 0];
}

/** Row j of W in the two features shown. */
export function weightOf(trace: Trace, j: number, axes: Axes): Vec {
  const row = trace.params.W[j]!;
  return [row[axes[0]] ?? 0, row[axes[1]] ?? 0];
}

/** One step against the gradient: its rate, and where it leads. What shows no step loads nothing for it. */
export interface StepShown {
  readonly step?: number;
  readonly stepped?: (trace: Trace, rate: number) => Matrix;
}

/** W after the step that is shown, C x D; null where none is. */
export const weightsAfter = (trace: Trace, { step, stepped }: StepShown): Matrix | null =>
  step === undefined || !stepped ? null : stepped(trace, step);

/** Row j of W after that step, in the two features shown. */
export function steppedOf(trace: Trace, j: number, axes: Axes, shown: StepShown): Vec | null {
  const row = weightsAfter(trace, shown)?.[j];
  return row ? [row[axes[0]] ?? 0, row[axes[1]] ?? 0] : null;
}

/** The weight of class j's bias where the plane does not show it as one of its axes; null where there is none. */
export function biasOf({ params, D }: Trace, j: number, axes: Axes): number | null {
  return params.bias && !axes.includes(D - 1) ? params.W[j]![D - 1]! : null;
}

/** Row j of a C x D matrix in the two features shown. */
function rowOf(matrix: ArrayLike<number>, { D }: Trace, j: number, axes: Axes): Vec {
  const entry = (axis: number) => (axis < D ? (matrix[j * D + axis] ?? 0) : 0);
  return [entry(axes[0]), entry(axes[1])];
}

/** What example i adds to row j of dW: (p_j − 1{j = y_i}) x_i. */
export const contributionOf = (trace: Trace, i: number, j: number, axes: Axes): Vec => {
  const entry = (axis: number) => (axis < trace.D ? contributionAt(trace.examples[i]!, j, axis) : 0);
  return [entry(axes[0]), entry(axes[1])];
};

/** p_j − 1{j = y_i} */
export const errorOf = (trace: Trace, i: number, j: number): number => trace.examples[i]!.dScores[j]!;

/** Row j of the gradient, and the two parts that it is the sum of. */
export interface GradientParts {
  readonly data: Vec;
  readonly penalty: Vec;
  readonly whole: Vec;
}

export const gradientOf = (trace: Trace, j: number, axes: Axes): GradientParts => ({
  data: rowOf(trace.dWData, trace, j, axes),
  penalty: rowOf(trace.dWReg, trace, j, axes),
  whole: rowOf(trace.dW, trace, j, axes),
});

/**
 * The contributions to row j of dW laid tail to head, in the two features shown: N + 1 places, the first (0, 0);
 * place i + 1 is Σ_{n ≤ i} (p_j − 1{j = y_n}) x_n, that row as the loop leaves it after example i.
 */
export function chainOf(trace: Trace, j: number, axes: Axes): Vec[] {
  let [x, y] = [0, 0];
  const places: Vec[] = [[0, 0]];
  for (let i = 0; i < trace.N; i++) {
    const [dx, dy] = contributionOf(trace, i, j, axes);
    x += dx;
    y += dy;
    places.push([x, y]);
  }
  return places;
}
