import { hidden, rectPrice } from './obstacles';
import type { Obstacles } from './obstacles';
import type { Rect, Segment, Vec } from './geometry';
import { lerp } from './geometry';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly centre: Vec;
  readonly rect: Rect;
  readonly price: number;
  /** whether it hides no mark, no label and no leader */
  readonly clean: boolean;
}

/** Widths of one em's text, by face: measured on the subset faces, on the generous side, so that nothing is read from the page. */
const emWidth = { number: 0.6, label: 0.5, math: 0.52 } as const;
/** A W is nearly an em wide; no other letter that is written into a picture is. */
const wide = 0.94;

export const labelSize = (text: string, fontSize: number, face: keyof typeof emWidth): LabelSize => ({
  width: (text.length * emWidth[face] + (text.includes('W') ? wide - emWidth[face] : 0)) * fontSize + 4,
  height: fontSize * 1.1,
});

export const rectAround = ([x, y]: Vec, { width, height }: LabelSize): Rect => ({
  x0: x - width / 2,
  y0: y - height / 2,
  x1: x + width / 2,
  y1: y + height / 2,
});

/** The cheapest of the places offered, the earlier ones preferred a little. */
export function placeLabel(
  size: LabelSize,
  centres: readonly Vec[],
  obstacles: Obstacles,
  clearance: number,
  extra: (rect: Rect) => number = () => 0,
): PlacedLabel {
  let best: PlacedLabel | null = null;
  for (const [n, centre] of centres.entries()) {
    const haste = n * 0.4;
    if (best && best.price <= haste) break;
    const rect = rectAround(centre, size);
    const price = haste + rectPrice(rect, obstacles, clearance) + extra(rect);
    if (!best || price < best.price) best = { centre, rect, price, clean: price < hidden };
  }
  if (!best) throw new RangeError('a label needs at least one place to stand');
  return best;
}

/** How far along (cos, sin) the middle of a rectangle stands that touches a disc of this radius around the start. */
function touching(cos: number, sin: number, radius: number, { width, height }: LabelSize): number {
  const [a, b] = [width / 2, height / 2];
  const [c, s] = [Math.abs(cos), Math.abs(sin)];
  const [level, upright] = [(a + radius) / c, (b + radius) / s];
  if (level * s <= b) return level;
  if (upright * c <= a) return upright;
  const along = c * a + s * b;
  return along + Math.sqrt(Math.max(0, along * along - (a * a + b * b - radius * radius)));
}

/** Places around a disc, near ones first; above right (or below) before the others, as a name is usually read. */
export function placesAround(at: Vec, radius: number, size: LabelSize, reach = 3, below = false): Vec[] {
  const turns = [
    -0.25, 0, -0.75, 0.25, -0.5, 0.5, 1, 0.75, -0.12, 0.12, -0.38, 0.38, -0.62, 0.62, -0.88, 0.88,
  ].map((turn) => (below ? -turn : turn));
  return Array.from({ length: reach }, (_, ring) =>
    turns.map((turn): Vec => {
      const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
      const out = touching(cos, sin, radius + 2 + ring * size.height * 0.5, size);
      return [at[0] + cos * out, at[1] + sin * out];
    }),
  ).flat();
}

/** Places along both sides of a line, its middle first. */
export function placesBeside([a, b]: Segment, size: LabelSize, gap: number, reach = 4): Vec[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const normal: Vec = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const half = Math.abs(normal[0]) * (size.width / 2) + Math.abs(normal[1]) * (size.height / 2);
  const places: Vec[] = [];
  for (let ring = 0; ring < reach; ring++) {
    for (const t of [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]) {
      const on = lerp(a, b, t);
      for (const side of [-1, 1]) {
        const out = side * (half + gap + ring * size.height * 0.8);
        places.push([on[0] + normal[0] * out, on[1] + normal[1] * out]);
      }
    }
  }
  return places;
}
