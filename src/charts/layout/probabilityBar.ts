import { nearestOn } from './geometry';
import type { Rect, Segment, Vec } from './geometry';
import type { PlaneMetrics } from './metrics';
import { upTo } from './scene';

export interface ProbabilitySegment {
  readonly k: number;
  readonly x: number;
  readonly width: number;
}

/** The probabilities of one example as parts of a bar of length `length`, in the order of the classes. */
export function probabilitySegments(probs: ArrayLike<number>, length: number): ProbabilitySegment[] {
  let x = 0;
  return Array.from(probs, (p, k) => {
    const segment = { k, x, width: p * length };
    x += segment.width;
    return segment;
  });
}

/** The stroke under the class that is looked at, in heights of the bar: where it begins and how thick it is. */
export const underline = { from: 1.15, thick: 0.15 } as const;

/** What the bar takes, with the stroke under it where a class is looked at. */
export const barRect = ([x, y]: Vec, { barLength, barHeight }: PlaneMetrics, looked: boolean): Rect => ({
  x0: x,
  y0: y,
  x1: x + barLength,
  y1: y + barHeight * (looked ? underline.from + underline.thick : 1),
});

/** From the bar to its point: as far as the ring, or as the arrowheads around it where it comes upon one of those. */
export function barLink(
  rect: Rect,
  point: Vec,
  { ringRadius, gripRadius, scale }: PlaneMetrics,
): Segment | null {
  const from = nearestOn(rect, point);
  const [dx, dy] = [Math.abs(from[0] - point[0]), Math.abs(from[1] - point[1])];
  const upon = Math.min(dx, dy) < 0.35 * Math.max(dx, dy);
  return upTo(from, point, upon ? gripRadius + 3 * scale : ringRadius);
}
