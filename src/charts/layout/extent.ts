import { tickStep } from 'd3-array';
import type { Trace } from '../../engine/trace';
import type { Rect, Vec } from './geometry';
import { chainOf, contributionOf, pointOf, weightOf } from './planeData';
import type { Axes } from './planeData';

export interface PlaneExtent {
  /** what the picture must show, in the data's units */
  readonly box: Rect;
  /** how long the contributions are drawn: 1, or 1/2, 1/5, 1/10 ... where they would dwarf the points */
  readonly chainScale: number;
}

export interface ExtentOptions {
  readonly axes: Axes;
  readonly j: number;
  /** the chain of contributions, or each of them from the origin */
  readonly chain: boolean | 'own';
  /** whether the contributions stand at W_j */
  readonly at?: 'weights' | undefined;
  /** where the step that is drawn leads */
  readonly stepped?: Vec | null;
  /** the classes whose weights are drawn */
  readonly weights: readonly number[];
}

/** The chain may make the picture this many times as wide as the points alone; beyond that it is drawn shorter. */
const chainRoom = 1.5;

const finite = (at: Vec): boolean => Number.isFinite(at[0]) && Number.isFinite(at[1]);

function boundsOf(places: readonly Vec[]): Rect {
  const box = { x0: 0, y0: 0, x1: 0, y1: 0 };
  for (const [x, y] of places) {
    box.x0 = Math.min(box.x0, x);
    box.x1 = Math.max(box.x1, x);
    box.y0 = Math.min(box.y0, y);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

const sizeOf = (box: Rect): number => Math.max(box.x1 - box.x0, box.y1 - box.y0);

/** The largest of 1, 1/2, 1/5, 1/10, 1/20 ... at which the chain leaves the points their room. */
function chainScaleFor(points: readonly Vec[], chain: readonly Vec[], span: number): number {
  for (let power = 1; power < 1e12; power *= 10) {
    for (const mantissa of [1, 2, 5]) {
      const scale = 1 / (mantissa * power);
      const drawn = chain.map(([x, y]): Vec => [x * scale, y * scale]);
      if (sizeOf(boundsOf([...points, ...drawn])) <= chainRoom * span) return scale;
    }
  }
  return 1e-12;
}

/**
 * What the plane shows for class j: the origin, every point, the whole chain of contributions (so that nothing moves
 * when i does) and, where they are shown and not out of all proportion, the weights. Rounded outwards to a grid, so that small
 * changes leave the picture where it is.
 */
export function planeExtent(
  trace: Trace,
  { axes, j, chain, at, stepped, weights }: ExtentOptions,
): PlaneExtent {
  const points = trace.examples.map((example) => pointOf(trace, example.i, axes));
  const around = boundsOf(points);
  const span = sizeOf(around) || 2;

  let chainScale = 1;
  const shown = [...points];
  if (chain) {
    const drawn =
      chain === 'own'
        ? trace.examples.map(({ i }) => contributionOf(trace, i, j, axes))
        : chainOf(trace, j, axes);
    const places = drawn.filter(finite);
    chainScale = chainScaleFor(points, places, span);
    shown.push(...places.map(([x, y]): Vec => [x * chainScale, y * chainScale]));
  }
  const near = (place: Vec) => Math.hypot(...place) <= 1.5 * span;
  shown.push(...weights.map((k) => weightOf(trace, k, axes)).filter(near));
  const own = weightOf(trace, j, axes);
  if (at === 'weights' && near(own)) {
    const ends = trace.examples.map(({ i }): Vec => {
      const [dx, dy] = contributionOf(trace, i, j, axes);
      return [own[0] + dx * chainScale, own[1] + dy * chainScale];
    });
    shown.push(...ends.filter(finite));
  }
  if (stepped && near(stepped)) shown.push(stepped);

  const box = boundsOf(shown);
  const least = sizeOf(box) || 2;
  const grid = tickStep(0, least, 24);
  const out = (low: number, high: number): [number, number] => {
    // A flat picture gets a third of its length in the other direction, so that there is a plane to drag in.
    const missing = Math.max(0, least / 3 - (high - low)) / 2;
    return [Math.floor((low - missing) / grid) * grid, Math.ceil((high + missing) / grid) * grid];
  };
  const [x0, x1] = out(box.x0, box.x1);
  const [y0, y1] = out(box.y0, box.y1);
  return { box: { x0, y0, x1, y1 }, chainScale };
}
