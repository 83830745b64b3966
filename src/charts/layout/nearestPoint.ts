import type { Trace } from '../../engine/trace';
import { distance } from './geometry';
import type { Vec } from './geometry';
import { pointOf } from './planeData';
import type { Axes } from './planeData';
import { toScreen } from './view';
import type { View } from './view';

/** The example nearest to a place of the picture, in pixels, or null where none is as near as `reach`. */
export function nearestPoint(trace: Trace, axes: Axes, view: View, at: Vec, reach: number): number | null {
  let best: number | null = null;
  let least = reach;
  for (let n = 0; n < trace.N; n += 1) {
    const away = distance(toScreen(view, pointOf(trace, n, axes)), at);
    if (away <= least) [best, least] = [n, away];
  }
  return best;
}
