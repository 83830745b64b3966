/** A position or a displacement: [x, y]. */
export type Vec = readonly [number, number];

/** An axis-parallel rectangle; x0 <= x1 and y0 <= y1. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Segment = readonly [Vec, Vec];

export const lerp = (a: Vec, b: Vec, t: number): Vec => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

export const distance = (a: Vec, b: Vec): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** How far p is from the nearest place of the segment ab. */
export function distanceToSegment(p: Vec, a: Vec, b: Vec): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared;
  return distance(p, lerp(a, b, Math.max(0, Math.min(1, along))));
}

/** Twice the signed area of the triangle abc. */
const turn = (a: Vec, b: Vec, c: Vec): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two segments cross at a place inside both. */
export function segmentsCross(a: Vec, b: Vec, c: Vec, d: Vec): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether two segments come nearer to each other than `gap`: most pairs are told apart by their bounds alone. */
export function segmentsNear(a: Vec, b: Vec, c: Vec, d: Vec, gap: number): boolean {
  if (Math.max(a[0], b[0]) + gap < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) + gap < Math.min(a[0], b[0]))
    return false;
  if (Math.max(a[1], b[1]) + gap < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) + gap < Math.min(a[1], b[1]))
    return false;
  return segmentDistance(a, b, c, d) < gap;
}

/** The smallest distance between two segments; 0 where they cross. */
export function segmentDistance(a: Vec, b: Vec, c: Vec, d: Vec): number {
  if (segmentsCross(a, b, c, d)) return 0;
  return Math.min(
    distanceToSegment(a, c, d),
    distanceToSegment(b, c, d),
    distanceToSegment(c, a, b),
    distanceToSegment(d, a, b),
  );
}

export const grow = (r: Rect, by: number): Rect => ({
  x0: r.x0 - by,
  y0: r.y0 - by,
  x1: r.x1 + by,
  y1: r.y1 + by,
});

export const shift = (r: Rect, by: Vec): Rect => ({
  x0: r.x0 + by[0],
  y0: r.y0 + by[1],
  x1: r.x1 + by[0],
  y1: r.y1 + by[1],
});

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

export const within = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;

export const distanceToRect = (p: Vec, r: Rect): number =>
  Math.hypot(Math.max(r.x0 - p[0], 0, p[0] - r.x1), Math.max(r.y0 - p[1], 0, p[1] - r.y1));

/** Whether any of the segment ab lies inside the rectangle (Liang and Barsky's clipping). */
export function segmentMeetsRect(a: Vec, b: Vec, r: Rect): boolean {
  let enter = 0;
  let leave = 1;
  const bounds = [
    [a[0] - b[0], a[0] - r.x0],
    [b[0] - a[0], r.x1 - a[0]],
    [a[1] - b[1], a[1] - r.y0],
    [b[1] - a[1], r.y1 - a[1]],
  ] as const;
  for (const [slope, room] of bounds) {
    if (slope === 0) {
      if (room <= 0) return false;
    } else if (slope < 0) enter = Math.max(enter, room / slope);
    else leave = Math.min(leave, room / slope);
  }
  return enter < leave;
}

/** The place of a rectangle that is nearest to a point. */
export const nearestOn = (rect: Rect, [x, y]: Vec): Vec => [
  Math.max(rect.x0, Math.min(rect.x1, x)),
  Math.max(rect.y0, Math.min(rect.y1, y)),
];
