import type { ArrangeRequest, Arrangement } from './arrangement';
import { chooseLeaders } from './chooseLeaders';
import { drawnObstacles, prices } from './drawnObstacles';
import { distanceToRect, distanceToSegment, nearestOn } from './geometry';
import type { FurtherLayout } from './further';
import type { Rect } from './geometry';
import { placesAround, rectAround } from './labels';
import type { PlacedLabel } from './labels';
import { leaderRequests } from './leaderRequests';
import { leaderCandidates, omissionPrice } from './leaders';
import type { LeaderEffort, LeaderPath, LeaderSpacing } from './leaders';
import type { PlaneMetrics } from './metrics';
import { dearer, hidden, lineTest, rectPrice } from './obstacles';
import type { Obstacles } from './obstacles';
import { barLink, barRect } from './probabilityBar';
import { placeAxisNames } from './placeAxisNames';
import type { AxisNames } from './placeAxisNames';
import { placeLabels, placePointName } from './placeLabels';

/** Beyond this many points no place is free of them all, and the search is kept short. */
const crowded = 60;
/** What a pixel between the bar and its point costs. */
const barDistance = 1;
/** Pixels from the point's arrowheads to the farthest bar that is still seen to be its own. */
const mostAway = 44;
/** What a tie on a dropped line costs: neither could be told from the other. */
const misread = 60;

/** What leaders keep from marks and from one another; a test asserts the same. */
export const leaderSpacing = ({ scale }: PlaneMetrics): LeaderSpacing => ({
  clearance: 4 * scale,
  gap: 7 * scale,
  pitch: 22 * scale,
});

interface BarPlace {
  readonly rect: Rect;
  readonly price: number;
}

/** Places for the probability bar, the cheapest first. */
function barPlaces(request: ArrangeRequest, obstacles: Obstacles): BarPlace[] {
  const { metrics, scene, i } = request;
  const at = scene.points[i]!;
  const { x1: width, y1: height } = barRect([0, 0], metrics, request.looked);
  const size = { width, height };
  const boundaries = request.boundaries.map(([a, b]) => ({ a, b, price: prices.boundary }));
  const covered = { ...obstacles, strokes: [...obstacles.strokes, ...boundaries].map(dearer) };
  const clearOfPoints = lineTest(
    { ...obstacles, discs: obstacles.discs.filter((_, n) => n !== i) },
    metrics.scale,
    '',
  );
  const near = metrics.gripRadius + mostAway * metrics.scale;
  const places = placesAround(at, metrics.gripRadius + 11 * metrics.scale, size, 9)
    .map((centre) => {
      const rect = rectAround(centre, size);
      const away = (distanceToRect(at, rect) * barDistance) / metrics.scale;
      const tied = clearOfPoints(at, nearestOn(rect, at)) ? 0 : hidden;
      // The tie stands apart from the lines that drop to the axes.
      const end = barLink(rect, at, metrics)?.[0] ?? at;
      const dropped =
        request.drops &&
        scene.feet.some(
          (foot) =>
            distanceToSegment(end, at, foot) < 6 * metrics.scale ||
            distanceToSegment(foot, at, end) < 6 * metrics.scale,
        );
      const price = away + tied + (dropped ? misread : 0) + rectPrice(rect, covered, 4 * metrics.scale);
      return { rect, price };
    })
    .sort((a, b) => a.price - b.price);
  const free = places.filter(({ price }) => price < hidden);
  if (free.length === 0) return places;
  const away = ({ rect }: BarPlace) => distanceToRect(at, rect);
  const most = Math.max(near, Math.min(...free.map(away)) + 12 * metrics.scale);
  return free.filter((place) => away(place) <= most);
}

/** A label without a free place is left out; the point's own must not be. */
const labelsPrice = (labels: Arrangement['labels']): number =>
  Object.entries<PlacedLabel | undefined>(labels).reduce(
    (sum, [name, label]) => sum + (!label || label.clean ? (label?.price ?? 0) : name === 'point' ? 500 : 40),
    0,
  );

interface Effort extends LeaderEffort {
  readonly nameLast?: boolean;
}

/** How hard to look, and at how many places for the bar: most pictures are done by the first, a few need the last. */
const efforts = [
  { wide: false, alike: 2, most: 30 },
  { wide: true, alike: 3, most: 24 },
  { wide: true, alike: 12, most: 112 },
  // The name gives way too: it then looks for a place among the leaders instead of they for a way around it.
  { wide: true, alike: 12, most: 112, nameLast: true },
] satisfies readonly (Effort & { most: number })[];

/** Finds the best arrangement with leaders looked for with a given effort. */
function* search(
  request: ArrangeRequest,
  base: Obstacles,
  axes: AxisNames,
  places: readonly (BarPlace | null)[],
  effort: Effort,
  further: FurtherLayout | null,
): Generator<void, Arrangement | null> {
  const { metrics, scene } = request;
  const spacing = leaderSpacing(metrics);
  const point = scene.points[request.i]!;
  // Only the leader of p ends on the bar; the others are found once and dropped where a place of the bar is in their way.
  const free: LeaderPath[][] = [];
  for (const each of leaderRequests(request, null)) {
    free.push(leaderCandidates(each, base, spacing, effort));
    yield;
  }
  const least = free.reduce((sum, list) => sum + (list[0]?.price ?? 0), 0);

  let best: Arrangement | null = null;
  for (const place of places) {
    if (best && (place?.price ?? 0) + least >= best.price) break;
    if (best) yield;
    let obstacles: Obstacles = !place
      ? base
      : {
          ...base,
          blocks: [...base.blocks, { rect: place.rect, targets: ['probs'] }],
          strokes: [...base.strokes, { a: point, b: nearestOn(place.rect, point), price: prices.vector }],
        };
    const name = placePointName(request, obstacles);
    if (name.clean && !effort.nameLast)
      obstacles = { ...obstacles, blocks: [...obstacles.blocks, { rect: name.rect }] };
    const requests = leaderRequests(request, place?.rect ?? null);
    const clearOfBoth = lineTest(
      { ...base, discs: [], blocks: obstacles.blocks.slice(base.blocks.length) },
      spacing.clearance,
      '',
    );
    const candidates = requests.map((each, n) =>
      each.term === 'probs'
        ? leaderCandidates(each, obstacles, spacing, effort)
        : free[n]!.filter(({ path }) => path.every((at, m) => m === 0 || clearOfBoth(path[m - 1]!, at))),
    );
    const leaders = chooseLeaders(requests, candidates, spacing.gap);
    const soFar = (place?.price ?? 0) + leaders.price;
    if (best && soFar >= best.price) continue;
    const labels = placeLabels(request, obstacles, leaders, effort.nameLast ? null : name, axes, further);
    const price = soFar + labelsPrice(labels);
    if (!best || price < best.price) {
      best = { bar: place ? [place.rect.x0, place.rect.y0] : null, labels, leaders: leaders.paths, price };
    }
  }
  return best;
}

/**
 * Finds places for the probability bar, the leaders and the labels together: for each place of the bar, from the
 * cheapest on, the leaders are routed and the labels put where they are free, until no further place can do better.
 * It pauses every few milliseconds of work, so that a page can stay responsive meanwhile.
 */
export function* arrangeInSteps(
  request: ArrangeRequest,
  further: FurtherLayout | null = null,
): Generator<void, Arrangement> {
  const drawn = drawnObstacles(request);
  const axes = placeAxisNames(request, drawn);
  const names = [axes.axisX, axes.axisY].filter(({ clean }) => clean);
  // A line through the origin would seem to come from there.
  const centre = { at: request.scene.origin, r: 8 * request.metrics.scale, targets: ['dW', 'X'], edge: 0 };
  const base = {
    ...drawn,
    discs: [...drawn.discs, centre],
    blocks: [...drawn.blocks, ...names.map(({ rect }) => ({ rect }))],
  };
  const busy = request.scene.points.length > crowded;
  const places = request.segments ? barPlaces(request, base) : [null];
  let best: Arrangement | null = null;
  for (const { most, ...effort } of busy ? efforts.slice(0, 1) : efforts) {
    const found = yield* search(request, base, axes, places.slice(0, busy ? 2 : most), effort, further);
    if (found && (!best || found.price < best.price)) best = found;
    if (best && best.price < omissionPrice) break;
  }
  if (!best) throw new RangeError('the probability bar has no place to stand');
  return best;
}

/** The same, all at once. */
export function arrange(request: ArrangeRequest, further: FurtherLayout | null = null): Arrangement {
  const steps = arrangeInSteps(request, further);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
