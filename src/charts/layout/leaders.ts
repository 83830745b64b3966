import { distance } from './geometry';
import type { Vec } from './geometry';
import { linePrice, lineTest } from './obstacles';
import type { LineTest, Obstacles } from './obstacles';

export interface LeaderEnd {
  readonly at: Vec;
  readonly price: number;
  /** for an end on a level edge: whether it is reached from above (-1) or from below (1), never along the edge */
  readonly side?: -1 | 1;
}

/** A number above the picture, and the places at which a line from it may end on its mark. */
export interface LeaderRequest {
  readonly term: string;
  readonly start: Vec;
  readonly ends: readonly LeaderEnd[];
  /** a pinned leader is the last to be left out */
  readonly pinned?: boolean;
}

export interface LeaderPath {
  readonly term: string;
  readonly path: readonly Vec[];
  readonly price: number;
}

export interface RoutedLeaders {
  /** in the order of the requests; null for one that cannot be drawn cleanly */
  readonly paths: readonly (LeaderPath | null)[];
  readonly price: number;
}

export interface LeaderSpacing {
  /** what a leader keeps from marks and labels */
  readonly clearance: number;
  /** what leaders keep from one another */
  readonly gap: number;
  /** the pitch of the places at which a leader may bend */
  readonly pitch: number;
}

/** A line that crosses more is not one that the eye follows: better none. */
const mostCrossed = 34;
const price = { bend: 7, pixel: 0.025, oddAngle: 6, shallow: 14, rise: 14 } as const;
/** What leaving a leader out costs: more than any that is drawn; and what leaving out a pinned one does. */
export const [omissionPrice, pinnedOmissionPrice] = [600, 6000] as const;

const slopes = [1, Math.tan(Math.PI / 6), Math.tan(Math.PI / 3)] as const;
/** How hard to look: `wide` adds level runs; `alike` is how many candidates that go alike are kept. */
export interface LeaderEffort {
  readonly wide: boolean;
  readonly alike: number;
}

/** Whether a line runs at a multiple of 30 or 45 degrees: leaders at such angles read as one family. */
function plainAngle(a: Vec, b: Vec): boolean {
  const [dx, dy] = [Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])];
  return dx < 0.5 || dy < 0.5 || slopes.some((slope) => Math.abs(dy - slope * dx) < 0.5);
}

/** Between level and a sixth of the way up: neither a slant nor a level run to the eye. */
const nearlyLevel = (a: Vec, b: Vec): boolean => Math.abs(b[1] - a[1]) < Math.abs(b[0] - a[0]) / 6;

function pathPrice(path: readonly Vec[]): number {
  let total = (path.length - 2) * price.bend;
  for (let n = 1; n < path.length; n++) {
    const [a, b] = [path[n - 1]!, path[n]!];
    total += distance(a, b) * price.pixel;
    if (!plainAngle(a, b)) total += nearlyLevel(a, b) ? price.shallow : price.oddAngle;
    if (b[1] < a[1] - 1) total += price.rise;
  }
  return total;
}

/**
 * Where the drop from the start may bend: lanes beside each other at the top, then wider apart, down to the first
 * mark; `wide` also has the heights right under each mark and label, where a level run passes through a strait.
 */
function bendHeights(
  start: Vec,
  { frame, discs, blocks }: Obstacles,
  clear: LineTest,
  { pitch, gap, clearance }: LeaderSpacing,
  wide: boolean,
): number[] {
  const top = Math.max(start[1], 0) + 3;
  const heights: number[] = [];
  for (let y = top; y < frame.y1; y += y < top + 3 * gap ? gap * 1.2 : pitch) heights.push(y);
  if (wide) {
    for (const { at, r } of discs) heights.push(at[1] + r + clearance + 1);
    for (const { rect } of blocks) heights.push(rect.y1 + clearance + 1, rect.y0 - clearance - 1);
  }
  heights.sort((a, b) => a - b);
  const blocked = heights.find((y) => y >= top && !clear(start, [start[0], y])) ?? Infinity;
  return heights.filter((y, n) => y >= top && y < blocked && (n === 0 || y - heights[n - 1]! > 1.5));
}

/** Drop, then slant; or drop, slant, drop. With `wide` also drop, level run, slant: it gets around anything. */
export function leaderCandidates(
  { start, term, ends }: LeaderRequest,
  obstacles: Obstacles,
  spacing: LeaderSpacing,
  effort: LeaderEffort,
): LeaderPath[] {
  const { clearance, pitch } = spacing;
  const clear = lineTest(obstacles, clearance, term);
  const heights = bendHeights(start, obstacles, clear, spacing, effort.wide);
  const lowest = heights.at(-1) ?? start[1];
  const found: LeaderPath[] = [];
  const offer = (path: readonly Vec[], { at, side, price: endPrice }: LeaderEnd) => {
    if (side && (path.at(-2)![1] - at[1]) * side < clearance + 2) return;
    const crossed = path.slice(1).reduce((sum, b, n) => sum + linePrice(path[n]!, b, obstacles.strokes), 0);
    if (crossed <= mostCrossed) found.push({ term, path, price: endPrice + crossed + pathPrice(path) });
  };

  for (const end of ends) {
    const { at } = end;
    const across = Math.abs(at[0] - start[0]);
    if (across < 1 && clear(start, at)) offer([start, at], end);
    const turns = [
      ...heights,
      ...slopes
        .map((slope) => at[1] - across * slope)
        .filter((y) => y >= Math.max(start[1], 0) && y <= lowest),
    ];
    for (const y of turns) {
      const bend: Vec = [start[0], y];
      if (clear(bend, at)) offer([start, bend, at], end);
      for (const slope of slopes) {
        const second: Vec = [at[0], y + across * slope];
        if (second[1] < at[1] - pitch / 2 && clear(bend, second) && clear(second, at))
          offer([start, bend, second, at], end);
      }
    }
  }
  if (effort.wide) {
    for (const y of heights) {
      const bend: Vec = [start[0], y];
      for (const way of [-1, 1]) {
        for (
          let x = start[0] + way * pitch;
          x > obstacles.frame.x0 && x < obstacles.frame.x1;
          x += way * pitch
        ) {
          const second: Vec = [x, y];
          if (!clear(bend, second)) break;
          for (let n = 0; n < ends.length; n += 2) {
            const end = ends[n]!;
            if (clear(second, end.at)) offer([start, bend, second, end.at], end);
          }
        }
      }
    }
  }
  return spread(found, pitch, effort.alike);
}

/**
 * The cheapest candidates, at most two that bend and end alike (they would fail for the same reason), and from each
 * way of going (how many bends, how deep, from above or below, from left or right) as many as from the others.
 */
function spread(candidates: LeaderPath[], pitch: number, most: number): LeaderPath[] {
  const alike = new Map<string, number>();
  const goingAlike = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
  return candidates
    .sort((a, b) => a.price - b.price)
    .filter(({ path }) => {
      const [bend, last, end] = [path[1]!, path.at(-2)!, path.at(-1)!];
      const kind = [path.length, bend[1] / (2 * pitch), end[0] / pitch, end[1] / pitch]
        .map(Math.round)
        .join();
      const way = [
        path.length,
        last[1] < end[1],
        last[0] < end[0],
        Math.round(last[1] / (3 * pitch)),
        Math.round(last[0] / (5 * pitch)),
      ].join();
      return count(alike, kind) < 2 && count(goingAlike, way) < most;
    });
}
