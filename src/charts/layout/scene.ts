import type { Trace } from '../../engine/trace';
import { mostPoints } from './mostPoints';
import type { Vec } from './geometry';
import { lerp } from './geometry';
import { chainOf, contributionOf, errorOf, pointOf, steppedOf, weightOf } from './planeData';
import type { Axes } from './planeData';
import { addedIn, arrowsShown, isChainLine, strandsShown } from './planeShow';
import type { PlaneShow } from './planeShow';
import { toScreen } from './view';
import type { View } from './view';

export interface Cursor {
  readonly i: number;
  readonly j: number;
}

/** The contribution of example n, from tail to tip. */
export interface ChainArrow {
  readonly n: number;
  readonly tail: Vec;
  readonly tip: Vec;
}

/** Everything of a plane that moves with the numbers, in pixels. */
export interface PlaneScene {
  readonly origin: Vec;
  readonly points: readonly Vec[];
  readonly arrows: readonly ChainArrow[];
  /** the contributions that are drawn in strands */
  readonly strands: readonly ChainArrow[];
  /** the places of the whole chain, where it is drawn as a line */
  readonly chain: readonly Vec[];
  /** row j as the loop leaves it after example i, or after the last one */
  readonly sumTip: Vec;
  /** the same sum without the chosen example */
  readonly sumWithoutTip: Vec;
  /** by class */
  readonly weightTips: readonly Vec[];
  /** where W_j is after one step; its tip where no step is shown */
  readonly stepTip: Vec;
  /** as far on the way to the chosen point as its error is large */
  readonly errorTip: Vec;
  /** where the chosen point's coordinates stand on the two axes */
  readonly feet: readonly [Vec, Vec];
}

/** Far beyond any screen: keeps attributes short and valid where a number is extreme or not finite. */
const farthest = 1e5;
export const tame = ([x, y]: Vec): Vec => [
  Number.isNaN(x) ? 0 : Math.max(-farthest, Math.min(farthest, x)),
  Number.isNaN(y) ? 0 : Math.max(-farthest, Math.min(farthest, y)),
];

/** How far the contributions have come from tail to head (0) to where they act, at W_j (1). */
export const spreadOf = ({ at }: PlaneShow): number => (at === 'weights' ? 1 : 0);

export function planeScene(
  trace: Trace,
  { i, j }: Cursor,
  axes: Axes,
  view: View,
  chainScale: number,
  show: PlaneShow,
  spread = spreadOf(show),
): PlaneScene {
  const screen = (at: Vec): Vec => tame(toScreen(view, at));
  const scaled = ([x, y]: Vec): Vec => screen([x * chainScale, y * chainScale]);
  const origin = screen([0, 0]);
  const points = trace.examples.map((example) => screen(pointOf(trace, example.i, axes)));
  const chain = chainOf(trace, j, axes).map(scaled);
  const point = points[i]!;
  const weightTips = trace.params.W.map((_, k) => screen(weightOf(trace, k, axes)));
  const link = (n: number): ChainArrow => {
    const [a, b] = [chain[n]!, chain[n + 1]!];
    const tail = spread === 0 ? a : lerp(a, weightTips[j]!, spread);
    return { n, tail, tip: spread === 0 ? b : [tail[0] + b[0] - a[0], tail[1] + b[1] - a[1]] };
  };
  const stepped = steppedOf(trace, j, axes, show);
  const sumTip = chain[show.sum === 'all' ? trace.N : addedIn(show, i)]!;
  const [before, after] = [chain[i]!, chain[i + 1]!];
  return {
    origin,
    points,
    arrows: arrowsShown(show, i, trace.N).map((n) =>
      show.chain === 'own' ? { n, tail: origin, tip: scaled(contributionOf(trace, n, j, axes)) } : link(n),
    ),
    strands: strandsShown(show, i, trace.N).map(link),
    chain: isChainLine(show, trace.N) ? chain : [],
    sumTip,
    sumWithoutTip: [sumTip[0] - after[0] + before[0], sumTip[1] - after[1] + before[1]],
    weightTips,
    stepTip: stepped ? screen(stepped) : weightTips[j]!,
    errorTip: tame(lerp(origin, point, Math.abs(errorOf(trace, i, j)))),
    feet: [
      [point[0], origin[1]],
      [origin[0], point[1]],
    ],
  };
}

/** Whether each point has a mark, which nothing may cover; a density is a ground. */
export const isMarked = ({ points }: Pick<PlaneScene, 'points'>): boolean => points.length <= mostPoints;

/** The part of a line from a to b that a disc around b does not cover; null where it covers all. */
export function upTo(a: Vec, b: Vec, radius: number): readonly [Vec, Vec] | null {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length <= radius ? null : [a, lerp(a, b, 1 - radius / length)];
}
