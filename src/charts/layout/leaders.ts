import { distance, segmentDistance } from './geometry';
import type { Vec } from './geometry';
import { lineClear, linePrice } from './obstacles';
import type { Obstacles } from './obstacles';

/** A number above the picture, and the places at which a line from it may end on its mark. */
export interface LeaderRequest {
  readonly term: string;
  readonly start: Vec;
  readonly ends: readonly { readonly at: Vec; readonly price: number }[];
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

const price = { bend: 7, pixel: 0.025, oddAngle: 5, rise: 14, omitted: 600, pinned: 6000 } as const;
const slopes = [1, Math.tan(Math.PI / 6), Math.tan(Math.PI / 3)] as const;
const mostCandidates = 70;

/** Whether a line runs at a multiple of 30 or 45 degrees: leaders at such angles read as one family. */
function plainAngle(a: Vec, b: Vec): boolean {
  const [dx, dy] = [Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])];
  return dx < 0.5 || dy < 0.5 || slopes.some((slope) => Math.abs(dy - slope * dx) < 0.5);
}

function pathPrice(path: readonly Vec[], obstacles: Obstacles): number {
  let total = (path.length - 2) * price.bend;
  for (let n = 1; n < path.length; n++) {
    const [a, b] = [path[n - 1]!, path[n]!];
    total += distance(a, b) * price.pixel + linePrice(a, b, obstacles.strokes);
    if (!plainAngle(a, b)) total += price.oddAngle;
    if (b[1] < a[1] - 1) total += price.rise;
  }
  return total;
}

/** Where the drop from the start may bend: down to the first mark or label below it. */
function bendHeights({ start, term }: LeaderRequest, obstacles: Obstacles, { clearance, pitch }: LeaderSpacing): number[] {
  const top = Math.max(start[1], obstacles.frame.y0) + pitch / 2;
  const heights: number[] = [];
  for (let y = top; y < obstacles.frame.y1; y += pitch) {
    if (!lineClear(start, [start[0], y], obstacles, clearance, term)) break;
    heights.push(y);
  }
  return heights;
}

/** Drop, then slant; or drop, slant, drop. With `wide` also drop, level run, slant: it gets around anything. */
function candidatesFor(request: LeaderRequest, obstacles: Obstacles, spacing: LeaderSpacing, wide: boolean): LeaderPath[] {
  const { start, term, ends } = request;
  const { clearance, pitch } = spacing;
  const heights = bendHeights(request, obstacles, spacing);
  const lowest = heights.at(-1) ?? start[1];
  const clear = (a: Vec, b: Vec) => lineClear(a, b, obstacles, clearance, term);
  const found: LeaderPath[] = [];
  const offer = (path: readonly Vec[], endPrice: number) =>
    found.push({ term, path, price: endPrice + pathPrice(path, obstacles) });

  for (const end of ends) {
    const { at } = end;
    const across = Math.abs(at[0] - start[0]);
    if (across < 1 && clear(start, at)) offer([start, at], end.price);
    const turns = [...heights, ...slopes.map((slope) => at[1] - across * slope).filter((y) => y > start[1] && y <= lowest)];
    for (const y of turns) {
      const bend: Vec = [start[0], y];
      if (clear(bend, at)) offer([start, bend, at], end.price);
      for (const slope of slopes) {
        const second: Vec = [at[0], y + across * slope];
        if (second[1] < at[1] - pitch / 2 && clear(bend, second) && clear(second, at)) offer([start, bend, second, at], end.price);
      }
    }
  }
  if (wide) {
    for (const y of heights) {
      const bend: Vec = [start[0], y];
      for (const way of [-1, 1]) {
        for (let x = start[0] + way * pitch; x > obstacles.frame.x0 && x < obstacles.frame.x1; x += way * pitch) {
          const second: Vec = [x, y];
          if (!clear(bend, second)) break;
          for (const end of ends) if (clear(second, end.at)) offer([start, bend, second, end.at], end.price);
        }
      }
    }
  }
  return spread(found, pitch);
}

/** The cheapest candidates, at most two of a kind: alike ones would all fail for the same reason. */
function spread(candidates: LeaderPath[], pitch: number): LeaderPath[] {
  const kinds = new Map<string, number>();
  return candidates
    .sort((a, b) => a.price - b.price)
    .filter(({ path }) => {
      const [bend, end] = [path[1]!, path.at(-1)!];
      const kind = [path.length, bend[1] / (2 * pitch), end[0] / pitch, end[1] / pitch].map(Math.round).join();
      const already = kinds.get(kind) ?? 0;
      kinds.set(kind, already + 1);
      return already < 2;
    })
    .slice(0, mostCandidates);
}

/** Whether two leaders stay a gap apart all along. */
export function leadersApart(a: readonly Vec[], b: readonly Vec[], gap: number): boolean {
  for (let n = 1; n < a.length; n++) {
    for (let m = 1; m < b.length; m++) {
      if (segmentDistance(a[n - 1]!, a[n]!, b[m - 1]!, b[m]!) < gap) return false;
    }
  }
  return true;
}

/** The cheapest choice of one candidate each (or none, at a price) in which no two come too near: branch and bound. */
function choose(requests: readonly LeaderRequest[], candidates: readonly LeaderPath[][], gap: number): RoutedLeaders {
  const omitted = requests.map(({ pinned }) => (pinned ? price.pinned : price.omitted));
  const rest = requests.map(() => 0);
  for (let n = requests.length - 2; n >= 0; n--) {
    rest[n] = rest[n + 1]! + Math.min(candidates[n + 1]![0]?.price ?? Infinity, omitted[n + 1]!);
  }
  const apart = new Map<LeaderPath, Map<LeaderPath, boolean>>();
  const compatible = (a: LeaderPath, b: LeaderPath): boolean => {
    let known = apart.get(a);
    if (!known) apart.set(a, (known = new Map()));
    let answer = known.get(b);
    if (answer === undefined) known.set(b, (answer = leadersApart(a.path, b.path, gap)));
    return answer;
  };
  let best: RoutedLeaders = { paths: requests.map(() => null), price: omitted.reduce((sum, each) => sum + each, 0) };
  const chosen: (LeaderPath | null)[] = [];
  const descend = (n: number, sum: number): void => {
    if (n === requests.length) {
      if (sum < best.price) best = { paths: [...chosen], price: sum };
      return;
    }
    for (const candidate of candidates[n]!) {
      if (sum + candidate.price + rest[n]! >= best.price) break;
      if (chosen.every((other) => !other || compatible(other, candidate))) {
        chosen[n] = candidate;
        descend(n + 1, sum + candidate.price);
        chosen.length = n;
      }
    }
    if (sum + omitted[n]! + rest[n]! < best.price) {
      chosen[n] = null;
      descend(n + 1, sum + omitted[n]!);
      chosen.length = n;
    }
  };
  descend(0, 0);
  return best;
}

/**
 * Draws a line from each number to its mark: never over a mark, a label or another leader, with as few bends,
 * crossings and odd angles as there can be. What cannot be drawn so is left out, a pinned leader last of all.
 */
export function routeLeaders(requests: readonly LeaderRequest[], obstacles: Obstacles, spacing: LeaderSpacing, thorough = true): RoutedLeaders {
  const route = (wide: boolean) =>
    choose(requests, requests.map((request) => candidatesFor(request, obstacles, spacing, wide)), spacing.gap);
  const short = route(false);
  return short.price < price.omitted || !thorough ? short : route(true);
}
