import { distance } from './geometry';
import type { Vec } from './geometry';

/** What a press on the plane takes hold of: point i, or the tip of class k's weights. */
export type Mark =
  { readonly kind: 'point'; readonly index: number } | { readonly kind: 'tip'; readonly index: number };

export interface Tip {
  readonly k: number;
  readonly at: Vec;
}

/** The nearest of the marks within reach of a press; where a point and a tip are as near, the point. */
export function nearestMark(
  pressed: Vec,
  points: readonly Vec[],
  tips: readonly Tip[],
  reach: number,
): Mark | null {
  let best: Mark | null = null;
  let least = reach;
  points.forEach((at, index) => {
    const away = distance(at, pressed);
    if (away > least || (best && away === least)) return;
    [best, least] = [{ kind: 'point', index }, away];
  });
  for (const { k, at } of tips) {
    const away = distance(at, pressed);
    if (away > least || (best && away === least)) continue;
    [best, least] = [{ kind: 'tip', index: k }, away];
  }
  return best;
}
