import { distanceToSegment, segmentMeetsRect, within } from './geometry';
import type { Rect, Segment, Vec } from './geometry';
import type { ArrangeRequest, Arrangement } from './arrangement';
import { drawnObstacles } from './drawnObstacles';
import { rectAround } from './labels';
import type { PlacedLabel } from './labels';
import { barRect } from './probabilityBar';
import { hidden, rectPrice } from './obstacles';
import type { Obstacles } from './obstacles';

export interface RegionLetter {
  readonly j: number;
  readonly at: Vec;
}

interface Ground {
  readonly j: number;
  /** in pixels; empty where the class wins nowhere or not alone */
  readonly polygon: readonly Vec[];
}

/** How far from the frame a letter stands, in its own sizes, and how fine places are looked for. */
const [inset, pitch] = [0.9, 0.75] as const;

/** Whether a corner's right hand holds the point all around: regions are convex. */
function inside([x, y]: Vec, polygon: readonly Vec[]): boolean {
  let side = 0;
  return polygon.every(([ax, ay], n) => {
    const [bx, by] = polygon[(n + 1) % polygon.length]!;
    const turn = Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    side ||= turn;
    return turn === 0 || turn === side;
  });
}

/** Everything that the picture already says somewhere. */
function taken(request: ArrangeRequest, { labels, leaders, bar }: Arrangement): Obstacles {
  const drawn = drawnObstacles(request);
  const written = Object.values<PlacedLabel | undefined>(labels).filter((label) => label?.clean === true);
  const lines = leaders.flatMap((leader) =>
    (leader?.path ?? []).slice(1).map((b, n) => ({ a: leader!.path[n]!, b, price: hidden })),
  );
  return {
    ...drawn,
    blocks: [
      ...drawn.blocks,
      ...written.flatMap((label) => (label ? [{ rect: label.rect }] : [])),
      ...(bar ? [{ rect: barRect(bar, request.metrics, request.looked) }] : []),
    ],
    // Beside an arrow a letter would seem to be its name.
    strokes: [...drawn.strokes.map((stroke) => ({ ...stroke, price: hidden })), ...lines],
  };
}

/**
 * For each region its class's letter, far out where nothing else is, so that a region is told without its tint.
 * A region without such a place has none.
 */
export function placeRegionLetters(
  grounds: readonly Ground[],
  request: ArrangeRequest,
  arrangement: Arrangement,
): RegionLetter[] {
  const { width, height, metrics, boundaries } = request;
  const size = metrics.labelSize;
  const obstacles = taken(request, arrangement);
  const frame: Rect = {
    x0: size * inset,
    y0: size * inset,
    x1: width - size * inset,
    y1: height - size * inset,
  };
  const clear = (rect: Rect, at: Vec) =>
    within(rect, frame) &&
    boundaries.every(
      ([a, b]: Segment) => !segmentMeetsRect(a, b, rect) && distanceToSegment(at, a, b) > size,
    ) &&
    rectPrice(rect, obstacles, size / 2) < hidden;
  return grounds.flatMap(({ j, polygon }) => {
    if (polygon.length < 3) return [];
    const places: { at: Vec; out: number }[] = [];
    const [cx, cy] = [width / 2, height / 2];
    for (let x = frame.x0 + size / 2; x <= frame.x1 - size / 2; x += size * pitch) {
      for (let y = frame.y0 + size / 2; y <= frame.y1 - size / 2; y += size * pitch) {
        const at: Vec = [x, y];
        if (inside(at, polygon)) places.push({ at, out: Math.hypot((x - cx) / width, (y - cy) / height) });
      }
    }
    places.sort((a, b) => b.out - a.out);
    const found = places.find(({ at }) => clear(rectAround(at, { width: size, height: size }), at));
    return found ? [{ j, at: found.at }] : [];
  });
}
