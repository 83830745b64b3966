import type { Rect, Vec } from './geometry';
import { distance } from './geometry';
import type { FrameTick } from './frameTicks';
import { labelSize, placeLabel, placesAround, placesBeside } from './labels';
import type { LabelSize, PlacedLabel } from './labels';
import { leaderRequests } from './leaderRequests';
import type { LeaderStart } from './leaderRequests';
import { chooseLeaders, leaderCandidates, omissionPrice } from './leaders';
import type { LeaderEffort, LeaderPath, LeaderSpacing, RoutedLeaders } from './leaders';
import type { PlaneMetrics } from './metrics';
import { hidden, lineTest, rectPrice } from './obstacles';
import type { Block, Disc, Obstacles, Stroke } from './obstacles';
import type { ProbabilitySegment } from './probabilityBar';
import { upTo } from './scene';
import type { PlaneScene } from './scene';

/** The texts that need a place, and what else is shown. */
export interface ArrangeRequest {
  readonly width: number;
  readonly height: number;
  readonly scene: PlaneScene;
  readonly metrics: PlaneMetrics;
  readonly ticks: readonly FrameTick[];
  readonly i: number;
  readonly j: number;
  /** how many arrows of the chain are drawn; 0 where it is not shown */
  readonly arrows: number;
  readonly sum: boolean;
  readonly weights: boolean;
  readonly drops: boolean;
  /** the parts of the probability bar; null where it is not shown */
  readonly segments: readonly ProbabilitySegment[] | null;
  readonly texts: {
    readonly point: string;
    readonly sum: string;
    readonly weight: string;
    readonly drops: readonly [string, string];
    readonly axes: readonly [string, string];
    /** how long arrows are drawn; empty where they are as long as they are */
    readonly scale: string;
  };
  readonly leaders: readonly LeaderStart[];
  readonly pinned: string | null;
  /** rectangles that something else has written into */
  readonly avoid: readonly Rect[];
}

export type LabelName = 'point' | 'sum' | 'weight' | 'dropX' | 'dropY' | 'axisX' | 'axisY' | 'scale';

/** Where labels, bar and leaders stand while nothing moves. */
export interface Arrangement {
  /** the upper left corner of the probability bar */
  readonly bar: Vec | null;
  readonly labels: Readonly<Partial<Record<LabelName, PlacedLabel>>>;
  readonly leaders: readonly (LeaderPath | null)[];
  readonly price: number;
}

const prices = { chain: 14, sum: 14, vector: 5, drop: 4, axis: 1.5, label: 3, barDistance: 0.3 } as const;
/** Beyond this many points no place is free of them all, and the search is kept short. */
const crowded = 60;

/** What the numbers draw before anything is placed. */
function drawn(request: ArrangeRequest): Obstacles {
  const { scene, metrics, width, height, i } = request;
  const discs: Disc[] = scene.points.map((at, n) =>
    n === i
      ? { at, r: metrics.gripRadius, targets: ['indicator', 'X'], edge: metrics.ringRadius }
      : { at, r: metrics.markerRadius * 1.2 },
  );
  const blocks: Block[] = [
    ...request.ticks.flatMap(({ label }) => (label ? [{ rect: label.rect }] : [])),
    ...request.avoid.map((rect) => ({ rect })),
  ];
  const { origin, chain, sumTip, weightTip, feet, points } = scene;
  const strokes: Stroke[] = [
    { a: [0, origin[1]], b: [width, origin[1]], price: prices.axis },
    { a: [origin[0], 0], b: [origin[0], height], price: prices.axis },
  ];
  for (let n = 0; n < request.arrows; n++) strokes.push({ a: chain[n]!, b: chain[n + 1]!, price: prices.chain });
  if (request.sum) strokes.push({ a: origin, b: sumTip, price: prices.sum });
  if (request.weights) strokes.push({ a: origin, b: weightTip, price: prices.sum });
  const point = points[i]!;
  const vector = upTo(origin, point, metrics.ringRadius);
  if (vector) strokes.push({ a: vector[0], b: vector[1], price: prices.vector });
  if (request.drops) for (const foot of feet) strokes.push({ a: point, b: foot, price: prices.drop });
  return { frame: { x0: 4, y0: 4, x1: width - 4, y1: height - 4 }, discs, blocks, strokes };
}

/** What leaders keep from marks and from one another; a test asserts the same. */
export const leaderSpacing = ({ scale }: PlaneMetrics): LeaderSpacing => ({ clearance: 4 * scale, gap: 7 * scale, pitch: 22 * scale });

const barSize = ({ barLength, barHeight }: PlaneMetrics): LabelSize => ({ width: barLength, height: barHeight });

interface BarPlace {
  readonly rect: Rect;
  readonly price: number;
}

/** Places for the probability bar, the cheapest first. */
function barPlaces(request: ArrangeRequest, obstacles: Obstacles): BarPlace[] {
  const { metrics, scene, i } = request;
  const at = scene.points[i]!;
  const size = barSize(metrics);
  const clearOfPoints = lineTest({ ...obstacles, discs: obstacles.discs.filter((_, n) => n !== i) }, metrics.scale, '');
  return placesAround(at, metrics.gripRadius + 5 * metrics.scale, size, 7)
    .map((centre) => {
      const rect = { x0: centre[0] - size.width / 2, y0: centre[1] - size.height / 2, x1: centre[0] + size.width / 2, y1: centre[1] + size.height / 2 };
      const away = (distance(centre, at) * prices.barDistance) / metrics.scale;
      const tied = clearOfPoints(at, nearestOn(rect, at)) ? 0 : hidden;
      return { rect, price: away + tied + rectPrice(rect, obstacles, 4 * metrics.scale) };
    })
    .sort((a, b) => a.price - b.price);
}

/** Places the labels one after another, each avoiding the ones before it and the leaders. */
function placeLabels(request: ArrangeRequest, base: Obstacles, leaders: RoutedLeaders): Arrangement['labels'] {
  const { scene, metrics, texts, i } = request;
  const { scale } = metrics;
  const point = scene.points[i]!;
  const lines = leaders.paths.flatMap((leader) =>
    leader ? leader.path.slice(1).map((b, n): Stroke => ({ a: leader.path[n]!, b, price: hidden })) : [],
  );
  const blocks = [...base.blocks];
  const around: Obstacles = { ...base, blocks, strokes: [...base.strokes, ...lines] };
  const labels: Partial<Record<LabelName, PlacedLabel>> = {};
  const put = (name: LabelName, size: LabelSize, places: readonly Vec[]) => {
    const label = placeLabel(size, places, around, prices.label * scale);
    labels[name] = label;
    blocks.push({ rect: label.rect });
  };

  if (texts.scale !== '') {
    const size = labelSize(texts.scale, metrics.tickSize, 'label');
    const [x, y] = [size.width / 2 + 10 * scale, size.height / 2 + 10 * scale];
    const corners: Vec[] = [[x, y], [request.width - x - 2 * metrics.tickSize, y], [x, request.height - y - 2 * metrics.tickSize]];
    put('scale', size, corners);
  }
  const name = labelSize(texts.point, metrics.mathSize, 'math');
  put('point', name, placesAround(point, metrics.gripRadius + scale, name, 5));
  if (request.sum) {
    const size = labelSize(texts.sum, metrics.labelSize, 'label');
    const along = distance(scene.origin, scene.sumTip) > 1 ? ([scene.origin, scene.sumTip] as const) : null;
    put('sum', size, along ? [...placesBeside(along, size, 4 * scale, 6), ...placesAround(scene.sumTip, 8 * scale, size)] : placesAround(scene.origin, 8 * scale, size));
  }
  if (request.weights) {
    const size = labelSize(texts.weight, metrics.mathSize, 'math');
    put('weight', size, placesAround(scene.weightTip, 6 * scale, size));
  }
  if (request.drops) {
    const [footX, footY] = scene.feet;
    const [below, left] = [point[1] <= scene.origin[1] ? 1 : -1, point[0] >= scene.origin[0] ? -1 : 1];
    const sizes = texts.drops.map((text) => labelSize(text, metrics.tickSize, 'number')) as [LabelSize, LabelSize];
    const slides = [0, 0.5, -0.5, 0.9, -0.9];
    const besideX = [1, -1, 1.9, -1.9].flatMap((way) => slides.map((along): Vec => [footX[0] + along * sizes[0].width, footX[1] + way * below * (sizes[0].height / 2 + 5 * scale)]));
    const besideY = [1, -1, 1.6, -1.6].flatMap((way) => slides.map((along): Vec => [footY[0] + way * left * (sizes[1].width / 2 + 5 * scale), footY[1] + along * sizes[1].height]));
    put('dropX', sizes[0], [...besideX, ...placesBeside([footX, point], sizes[0], 4 * scale, 3)]);
    put('dropY', sizes[1], [...besideY, ...placesBeside([footY, point], sizes[1], 4 * scale, 3)]);
  }
  const axisX = labelSize(texts.axes[0], metrics.tickSize, 'label');
  const axisY = labelSize(texts.axes[1], metrics.tickSize, 'label');
  const steps = Array.from({ length: 14 }, (_, n) => n);
  const [up, aside] = [axisX.height / 2 + 4 * scale, axisY.width / 2 + 7 * scale];
  put('axisX', axisX, steps.flatMap((n) => [-1, 1].map((side): Vec => [request.width - 10 * scale - axisX.width / 2 - n * axisX.width * 0.6, scene.origin[1] + side * up])));
  put('axisY', axisY, steps.flatMap((n) => [1, -1].map((side): Vec => [scene.origin[0] + side * aside, axisY.height * (0.8 + n * 1.1)])));
  return labels;
}

/** A label without a free place is left out; the point's own must not be. */
const labelsPrice = (labels: Arrangement['labels']): number =>
  Object.entries(labels).reduce((sum, [name, { clean, price }]) => sum + (clean ? price : name === 'point' ? 500 : 40), 0);

/** How hard to look, and at how many places for the bar: most pictures are done by the first, a few need the last. */
const efforts = [
  { wide: false, alike: 2, most: 30 },
  { wide: true, alike: 3, most: 24 },
  { wide: true, alike: 12, most: 112 },
] as const;

/** Finds the best arrangement with leaders looked for with a given effort. */
function* search(request: ArrangeRequest, base: Obstacles, places: readonly (BarPlace | null)[], effort: LeaderEffort): Generator<void, Arrangement | null> {
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
    const obstacles: Obstacles = !place ? base : {
      ...base,
      blocks: [...base.blocks, { rect: place.rect, targets: ['probs'] }],
      strokes: [...base.strokes, { a: point, b: nearestOn(place.rect, point), price: prices.vector }],
    };
    const requests = leaderRequests(request, place?.rect ?? null);
    const clearOfBar = lineTest({ ...base, discs: [], blocks: obstacles.blocks.slice(base.blocks.length) }, spacing.clearance, '');
    const candidates = requests.map((each, n) =>
      each.term === 'probs'
        ? leaderCandidates(each, obstacles, spacing, effort)
        : free[n]!.filter(({ path }) => path.every((at, m) => m === 0 || clearOfBar(path[m - 1]!, at))),
    );
    const leaders = chooseLeaders(requests, candidates, spacing.gap);
    const soFar = (place?.price ?? 0) + leaders.price;
    if (best && soFar >= best.price) continue;
    const labels = placeLabels(request, obstacles, leaders);
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
export function* arrangeInSteps(request: ArrangeRequest): Generator<void, Arrangement> {
  const base = drawn(request);
  const busy = request.scene.points.length > crowded;
  const places = request.segments ? barPlaces(request, base) : [null];
  let best: Arrangement | null = null;
  for (const { most, ...effort } of busy ? efforts.slice(0, 1) : efforts) {
    const found = yield* search(request, base, places.slice(0, busy ? 2 : most), effort);
    if (found && (!best || found.price < best.price)) best = found;
    if (best && best.price < omissionPrice) break;
  }
  if (!best) throw new RangeError('the probability bar has no place to stand');
  return best;
}

/** The same, all at once. */
export function arrange(request: ArrangeRequest): Arrangement {
  const steps = arrangeInSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Where a line from a point reaches a rectangle. */
export const nearestOn = (rect: Rect, [x, y]: Vec): Vec => [
  Math.max(rect.x0, Math.min(rect.x1, x)),
  Math.max(rect.y0, Math.min(rect.y1, y)),
];
