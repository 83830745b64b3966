import type { Trace } from '../../engine/trace';
import { boundaryLines } from './clearTicks';
import { frameTicks } from './frameTicks';
import type { FrameTick } from './frameTicks';
import { distance } from './geometry';
import type { Rect, Segment, Vec } from './geometry';
import { rectAround } from './labels';
import type { PlaneMetrics } from './metrics';
import { hidden, rectPrice } from './obstacles';
import type { Obstacles, Stroke } from './obstacles';
import { gradientWithoutOf } from './gradientWithoutOf';
import { gradientOf, weightsAfter } from './planeData';
import type { Axes } from './planeData';
import type { PlaneShow } from './planeShow';
import { isMarked, planeScene, tame } from './scene';
import type { Cursor } from './scene';
import { fitView } from './view';
import type { View } from './view';

/** The surroundings of the origin once more, enlarged: where arrows stand that are too short for the plane. */
export interface Lens {
  readonly centre: Vec;
  /** where the plane's origin is drawn in it: the arrows stand in the middle */
  readonly origin: Vec;
  readonly radius: number;
  /** how much larger than in the plane a length is drawn */
  readonly factor: number;
  /** the circle and the words under it */
  readonly rect: Rect;
}

/** The tips of a gradient's arrows in a lens: data's part from the middle, penalty's from there, the whole from the middle. */
export interface LensScene {
  readonly data: Vec;
  readonly whole: Vec;
  /** −dW_j, the way a step goes; null where no step is shown */
  readonly against: Vec | null;
  /** the whole without the chosen example; null where it is not left out */
  readonly without: Vec | null;
}

export interface LensInput {
  readonly trace: Trace;
  readonly cursor: Cursor;
  readonly axes: Axes;
}

export interface LensFrame {
  readonly width: number;
  readonly height: number;
  readonly metrics: PlaneMetrics;
}

const steps = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8];

/** The largest of the round factors that is at most `most`. */
export function roundFactor(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 1;
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  const step = steps.findLast((each) => each * power <= most * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(2));
}

export const lensLabel = (factor: number): string => `origin, ${factor} ×`;

/** −dW_j, and dW_j without the chosen example, where they are shown. */
const besides = (
  { trace, cursor: { i, j }, axes }: LensInput,
  { step, without }: PlaneShow,
): { readonly against: Vec | null; readonly without: Vec | null } => {
  const [x, y] = gradientOf(trace, j, axes).whole;
  return {
    against: step === undefined ? null : [-x, -y],
    without: without ? gradientWithoutOf(trace, i, j, axes) : null,
  };
};

export function lensScene(
  input: LensInput,
  { origin, factor }: Pick<Lens, 'origin' | 'factor'>,
  unit: number,
  show: PlaneShow = {},
): LensScene {
  const parts = gradientOf(input.trace, input.cursor.j, input.axes);
  const { against, without } = besides(input, show);
  const at = ([x, y]: Vec): Vec => tame([origin[0] + x * unit * factor, origin[1] - y * unit * factor]);
  return {
    data: at(parts.data),
    whole: at(parts.whole),
    against: against && at(against),
    without: without && at(without),
  };
}

/** The boundaries, and those after a step where one is shown. */
const edgesOf = (input: LensInput, show: PlaneShow, view: View): Segment[] => {
  const after = weightsAfter(input.trace, show);
  return [...boundaryLines(input, view), ...(after ? boundaryLines(input, view, after) : [])];
};

/** What the lens may not cover, whichever example is chosen, so that it stays where it is when another one is. */
function lensObstacles(
  input: LensInput,
  show: PlaneShow,
  { width, height, metrics }: LensFrame,
  view: View,
  ticks: readonly FrameTick[],
  chainScale: number,
): Obstacles {
  const { trace, cursor, axes } = input;
  const { origin, points, arrows, sumTip, weightTips } = planeScene(
    trace,
    cursor,
    axes,
    view,
    chainScale,
    show,
  );
  const lines = [
    ...arrows.map(({ tail, tip }) => [tail, tip] as const),
    [origin, sumTip] as const,
    ...(show.weights ? [[origin, weightTips[cursor.j]!] as const] : []),
  ];
  return {
    frame: { x0: 6, y0: 6, x1: width - 6, y1: height - 6 },
    discs: isMarked({ points }) ? points.map((at) => ({ at, r: metrics.ringRadius })) : [],
    blocks: ticks.flatMap(({ label }) => (label ? [{ rect: label.rect }] : [])),
    strokes: [
      ...lines.map(([a, b]) => ({ a, b, price: hidden })),
      ...edgesOf(input, show, view).map(([a, b]) => ({ a, b, price: 8 })),
      { a: [0, origin[1]], b: [width, origin[1]], price: 30 },
      { a: [origin[0], 0], b: [origin[0], height], price: 30 },
    ],
  };
}

/** The best place for a rectangle of this size, the nearer to a corner the better; null where nothing is free. */
function freePlace(
  size: { readonly width: number; readonly height: number },
  { width, height, metrics: { scale } }: LensFrame,
  obstacles: Obstacles,
  { boundaries, wordsHeight }: { readonly boundaries: readonly Stroke[]; readonly wordsHeight: number },
): Rect | null {
  const corners = [0, width].flatMap((x) => [0, height].map((y): Vec => [x, y]));
  let best: { readonly rect: Rect; readonly price: number } | null = null;
  for (let x = size.width / 2 + 6; x <= width - size.width / 2 - 6; x += 8 * scale)
    for (let y = size.height / 2 + 6; y <= height - size.height / 2 - 6; y += 8 * scale) {
      const centre: Vec = [x, y];
      const away = Math.min(...corners.map((corner) => distance(corner, centre))) / scale;
      const rect = rectAround(centre, size);
      const most: number = Math.min(hidden, best?.price ?? hidden) - 0.1 * away;
      if (most <= 0) continue;
      const words = { ...rect, y0: rect.y1 - wordsHeight };
      const crossed = rectPrice(words, { ...obstacles, discs: [], blocks: [], strokes: boundaries }, 0);
      const price: number = 0.1 * away + crossed + rectPrice(rect, obstacles, 4 * scale, most);
      if (price < hidden && (!best || price < best.price)) best = { rect, price };
    }
  return best?.rect ?? null;
}

/** The middle of what a gradient's arrows cover, and how long that is. */
function shownIn(input: LensInput, show: PlaneShow): { readonly middle: Vec; readonly length: number } {
  const { data, whole } = gradientOf(input.trace, input.cursor.j, input.axes);
  const { against, without } = besides(input, show);
  const ends = [data, whole, against, without].filter((end) => end !== null);
  const span = (axis: 0 | 1) => {
    const values = [0, ...ends.map((end) => end[axis])];
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[x0, x1], [y0, y1]] = [span(0), span(1)];
  return { middle: [(x0 + x1) / 2, (y0 + y1) / 2], length: Math.hypot(x1 - x0, y1 - y0) };
}

/** More points than these stand on one another anyway. */
const few = 60;

/** How many pairs of markers stand so close that one covers the other's letter. */
function covered(input: LensInput, show: PlaneShow, view: View, chainScale: number, radius: number): number {
  const { points } = planeScene(input.trace, input.cursor, input.axes, view, chainScale, show);
  if (points.length > few) return 0;
  return points.reduce(
    (count, a, n) => count + points.slice(n + 1).filter((b) => distance(a, b) < 1.6 * radius).length,
    0,
  );
}

/**
 * A view with a place for the lens, unless the points would have to stand on one another for it: the whole room where one is
 * free there, else less of it, beside the lens or above. A view that is `fixed` is taken as it is.
 */
export function viewWithLens(
  input: LensInput,
  show: PlaneShow,
  { box, chainScale }: { readonly box: Rect; readonly chainScale: number },
  frame: LensFrame,
  fixed?: View,
): { readonly view: View; readonly ticks: FrameTick[]; readonly lens: Lens | null } {
  const { width, height, metrics } = frame;
  const { lensRadius: radius, tickSize, margin, scale } = metrics;
  const size = { width: 2 * radius, height: 2 * radius + 1.4 * tickSize };
  const plain = fixed ?? fitView(box, width, height, margin);
  const smaller = [0.2, 0.4, 0.6, 0.8, 1].flatMap((part) => [
    fitView(box, width, height, { ...margin, left: margin.left + part * size.width }),
    fitView(box, width, height, { ...margin, bottom: margin.bottom + part * size.height }),
  ]);
  smaller.sort((a, b) => b.unit - a.unit);
  const { middle, length } = shownIn(input, show);
  const most = covered(input, show, plain, chainScale, metrics.markerRadius);
  for (const view of fixed ? [fixed] : [plain, ...smaller]) {
    if (covered(input, show, view, chainScale, metrics.markerRadius) > most) continue;
    const ticks = frameTicks(view, metrics);
    const obstacles = lensObstacles(input, show, frame, view, ticks, chainScale);
    const boundaries = edgesOf(input, show, view).map(([a, b]) => ({ a, b, price: 30 }));
    const rect = freePlace(size, frame, obstacles, { boundaries, wordsHeight: 1.4 * tickSize });
    if (!rect) continue;
    const factor = roundFactor((1.5 * radius - 8 * scale) / (length * view.unit));
    const centre: Vec = [rect.x0 + radius, rect.y0 + radius];
    const enlarged = view.unit * factor;
    const origin: Vec = [centre[0] - middle[0] * enlarged, centre[1] + middle[1] * enlarged];
    return { view, ticks, lens: { centre, origin, radius, factor, rect } };
  }
  return { view: plain, ticks: frameTicks(plain, metrics), lens: null };
}
