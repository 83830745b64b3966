import type { Trace } from '../../engine/trace';
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

/**
 * The contributions to row j of dW laid tail to head, in the two features shown: N + 1 places, the first (0, 0);
 * place i + 1 is Σ_{n ≤ i} (p_j − 1{j = y_n}) x_n, that row as the loop leaves it after example i.
 */
export function chainOf(trace: Trace, j: number, axes: Axes): Vec[] {
  let [x, y] = [0, 0];
  const places: Vec[] = [[0, 0]];
  for (const { contribution } of trace.examples) {
    x += contribution[j * trace.D + axes[0]] ?? 0;
    y += (axes[1] < trace.D ? contribution[j * trace.D + axes[1]] : 0) ?? 0;
    places.push([x, y]);
  }
  return places;
}
