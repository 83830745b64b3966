import type { Trace } from '../../engine/trace';
import type { Vec } from './geometry';
import { lerp } from './geometry';
import { chainOf, pointOf, weightOf } from './planeData';
import type { Axes } from './planeData';
import { toScreen } from './view';
import type { View } from './view';

export interface Cursor {
  readonly i: number;
  readonly j: number;
}

/** Everything of a plane that moves with the numbers, in pixels. */
export interface PlaneScene {
  readonly origin: Vec;
  readonly points: readonly Vec[];
  /** N + 1 places; contribution n runs from place n to place n + 1 */
  readonly chain: readonly Vec[];
  /** row j as the loop leaves it after example i */
  readonly sumTip: Vec;
  readonly weightTip: Vec;
  /** where the chosen point's coordinates stand on the two axes */
  readonly feet: readonly [Vec, Vec];
}

/** Far beyond any screen: keeps attributes short and valid where a number is extreme or not finite. */
const farthest = 1e5;
const tame = ([x, y]: Vec): Vec => [
  Number.isNaN(x) ? 0 : Math.max(-farthest, Math.min(farthest, x)),
  Number.isNaN(y) ? 0 : Math.max(-farthest, Math.min(farthest, y)),
];

export function planeScene(
  trace: Trace,
  cursor: Cursor,
  axes: Axes,
  view: View,
  chainScale: number,
): PlaneScene {
  const screen = (at: Vec): Vec => tame(toScreen(view, at));
  const origin = screen([0, 0]);
  const points = trace.examples.map(({ i }) => screen(pointOf(trace, i, axes)));
  const chain = chainOf(trace, cursor.j, axes).map(([x, y]) => screen([x * chainScale, y * chainScale]));
  const point = points[cursor.i]!;
  return {
    origin,
    points,
    chain,
    sumTip: chain[cursor.i + 1]!,
    weightTip: screen(weightOf(trace, cursor.j, axes)),
    feet: [
      [point[0], origin[1]],
      [origin[0], point[1]],
    ],
  };
}

/** The part of a line from a to b that a disc around b does not cover; null where it covers all. */
export function upTo(a: Vec, b: Vec, radius: number): readonly [Vec, Vec] | null {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length <= radius ? null : [a, lerp(a, b, 1 - radius / length)];
}
