import { gradientWithout } from '../../engine/gradientWithout';
import type { Trace } from '../../engine/trace';
import type { Vec } from './geometry';
import type { Axes } from './planeData';

/** Row j of dW in the two features shown, were example i not there. */
export function gradientWithoutOf(trace: Trace, i: number, j: number, axes: Axes): Vec {
  const row = gradientWithout(trace, i, j);
  return [row[axes[0]] ?? 0, row[axes[1]] ?? 0];
}
