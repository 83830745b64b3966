import { distanceToRect, grow, overlaps, segmentMeetsRect, segmentsCross, within } from './geometry';
import type { Rect, Vec } from './geometry';

/** A mark that nothing may be written over. */
export interface Disc {
  readonly at: Vec;
  readonly r: number;
  /** the leaders that may come up to its edge, and that edge's radius */
  readonly targets?: readonly string[];
  readonly edge?: number;
}

export interface Block {
  readonly rect: Rect;
  readonly targets?: readonly string[];
}

/** A drawn line that may be crossed at a price. */
export interface Stroke {
  readonly a: Vec;
  readonly b: Vec;
  readonly price: number;
}

export interface Obstacles {
  readonly frame: Rect;
  readonly discs: readonly Disc[];
  readonly blocks: readonly Block[];
  readonly strokes: readonly Stroke[];
}

/** A line through a word or under a bar hurts more than a line across a line. */
export const dearer = (stroke: Stroke): Stroke => ({ ...stroke, price: 3 * stroke.price });

/** What a rectangle costs where it hides something it must not: more than any number of crossed lines. */
export const hidden = 1000;

/**
 * The price of writing into a rectangle: `hidden` for each mark or label it meets and for leaving the frame.
 * From `most` on it is not added up further.
 */
export function rectPrice(
  rect: Rect,
  { frame, discs, blocks, strokes }: Obstacles,
  clearance: number,
  most = Infinity,
): number {
  let price = within(rect, frame) ? 0 : 2 * hidden;
  for (const { at, r } of discs) {
    if (distanceToRect(at, rect) < r + clearance) price += hidden;
    if (price >= most) return price;
  }
  const around = grow(rect, clearance);
  for (const block of blocks) if (overlaps(around, block.rect)) price += hidden;
  const near = grow(rect, clearance / 2);
  for (const { a, b, price: crossed } of strokes) {
    if (price >= most) return price;
    if (segmentMeetsRect(a, b, near)) price += crossed;
  }
  return price;
}

/** Answers whether a line may be drawn: inside the frame's sides and bottom, away from every mark and label. */
export type LineTest = (a: Vec, b: Vec) => boolean;

/** The test for one leader, which may touch the edge of its own target; lists are flattened once, as it runs often. */
export function lineTest({ frame, discs, blocks }: Obstacles, clearance: number, leader: string): LineTest {
  const own = (targets?: readonly string[]) => targets?.includes(leader) === true;
  // Half a pixel, so that an end on the edge itself is not inside.
  const circles = discs.map(({ at, r, targets, edge = r }) => ({
    x: at[0],
    y: at[1],
    r: own(targets) ? edge - 0.5 : r + clearance,
  }));
  const rects = blocks.map(({ rect, targets }) => grow(rect, own(targets) ? -0.5 : clearance));
  const outside = ([x, y]: Vec) => x < frame.x0 || x > frame.x1 || y > frame.y1;
  return (a, b) => {
    if (outside(a) || outside(b)) return false;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy || 1;
    for (const { x, y, r } of circles) {
      const along = ((x - a[0]) * dx + (y - a[1]) * dy) / squared;
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const [gapX, gapY] = [a[0] + t * dx - x, a[1] + t * dy - y];
      if (gapX * gapX + gapY * gapY < r * r) return false;
    }
    const [left, right, top, bottom] = [
      Math.min(a[0], b[0]),
      Math.max(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[1], b[1]),
    ];
    for (const rect of rects) {
      if (
        left < rect.x1 &&
        right > rect.x0 &&
        top < rect.y1 &&
        bottom > rect.y0 &&
        segmentMeetsRect(a, b, rect)
      )
        return false;
    }
    return true;
  };
}

/** What a line costs for the strokes it crosses. */
export function linePrice(a: Vec, b: Vec, strokes: readonly Stroke[]): number {
  let price = 0;
  for (const stroke of strokes) if (segmentsCross(a, b, stroke.a, stroke.b)) price += stroke.price;
  return price;
}
