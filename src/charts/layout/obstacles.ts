import { distanceToRect, distanceToSegment, grow, overlaps, segmentMeetsRect, segmentsCross, within } from './geometry';
import type { Rect, Vec } from './geometry';

/** A mark that nothing may be written over; `targets` are the leaders that may touch its edge. */
export interface Disc {
  readonly at: Vec;
  readonly r: number;
  readonly targets?: readonly string[];
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

/** What a rectangle costs where it hides something it must not. */
export const hidden = 100;

/** The price of writing into a rectangle: `hidden` for each mark or label it meets and for leaving the frame. */
export function rectPrice(rect: Rect, { frame, discs, blocks, strokes }: Obstacles, clearance: number): number {
  let price = within(rect, frame) ? 0 : 2 * hidden;
  for (const { at, r } of discs) if (distanceToRect(at, rect) < r + clearance) price += hidden;
  for (const block of blocks) if (overlaps(grow(rect, clearance), block.rect)) price += hidden;
  for (const { a, b, price: crossed } of strokes) if (segmentMeetsRect(a, b, grow(rect, clearance / 2))) price += crossed;
  return price;
}

/** Whether a line may be drawn: inside the frame's sides and bottom, away from every mark and label. */
export function lineClear(a: Vec, b: Vec, { frame, discs, blocks }: Obstacles, clearance: number, leader: string): boolean {
  for (const [x, y] of [a, b]) if (x < frame.x0 || x > frame.x1 || y > frame.y1) return false;
  for (const { at, r, targets } of discs) {
    const room = targets?.includes(leader) ? -0.5 : clearance;
    if (distanceToSegment(at, a, b) < r + room) return false;
  }
  for (const { rect, targets } of blocks) {
    if (segmentMeetsRect(a, b, grow(rect, targets?.includes(leader) ? -0.5 : clearance))) return false;
  }
  return true;
}

/** What a line costs for the strokes it crosses. */
export function linePrice(a: Vec, b: Vec, strokes: readonly Stroke[]): number {
  let price = 0;
  for (const stroke of strokes) if (segmentsCross(a, b, stroke.a, stroke.b)) price += stroke.price;
  return price;
}
