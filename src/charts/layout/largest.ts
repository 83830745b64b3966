import type { Trace } from '../../engine/trace';
import { contributionOf } from './planeData';
import type { Axes } from './planeData';

export interface Largest {
  readonly i: number;
  /** of the lengths of all of them together, from 0 to 1 */
  readonly share: number;
}

/**
 * The example among the first `count` whose contribution to row j is the longest arrow of the plane; the first of
 * several. Null where none has a length.
 */
export function largestContribution(trace: Trace, j: number, axes: Axes, count = trace.N): Largest | null {
  let largest = { i: 0, length: 0 };
  let total = 0;
  for (let i = 0; i < count; i++) {
    const length = Math.hypot(...contributionOf(trace, i, j, axes));
    total += length;
    if (length > largest.length) largest = { i, length };
  }
  return largest.length > 0 ? { i: largest.i, share: largest.length / total } : null;
}
