import { scaleLinear, scaleLog } from 'd3-scale';
import type { Rect } from './geometry';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Axis {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface LineChartLayout {
  /** One path a series, in the series' order; points that are not finite, or not positive on a log axis, are left out. */
  readonly paths: readonly string[];
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
  place(point: Point): Point;
}

const scaleOf = ({ kind, domain }: Axis, range: readonly [number, number]) =>
  (kind === 'log' ? scaleLog(domain, range) : scaleLinear(domain, range)).clamp(true);

const drawable = (value: number, { kind }: Axis) =>
  Number.isFinite(value) && (kind === 'linear' || value > 0);

/** Lines in a frame, x to the right and y upwards; what lies outside an axis is drawn at its end. */
export function lineChartLayout(
  series: readonly (readonly Point[])[],
  axes: { readonly x: Axis; readonly y: Axis },
  frame: Rect,
): LineChartLayout {
  const x = scaleOf(axes.x, [frame.x0, frame.x1]);
  const y = scaleOf(axes.y, [frame.y1, frame.y0]);
  const place = (point: Point) => ({ x: x(point.x), y: y(point.y) });
  const round = (value: number) => String(Math.round(value * 100) / 100);
  const paths = series.map((points) =>
    points
      .filter((point) => drawable(point.x, axes.x) && drawable(point.y, axes.y))
      .map(place)
      .map((at, n) => `${n === 0 ? 'M' : 'L'}${round(at.x)} ${round(at.y)}`)
      .join(''),
  );
  return {
    paths,
    x: axes.x.ticks.map((value) => ({ value, at: x(value) })),
    y: axes.y.ticks.map((value) => ({ value, at: y(value) })),
    place,
  };
}

/** Powers of ten from the one below the least value to the one above the largest, at most `most` of them as ticks. */
export function decades(values: readonly number[], most: number): Axis {
  const logs = values.filter((value) => Number.isFinite(value) && value > 0).map(Math.log10);
  const low = Math.floor(logs.length > 0 ? Math.min(...logs) : -1);
  const high = Math.max(low + 1, Math.ceil(logs.length > 0 ? Math.max(...logs) : 0));
  const every = Math.max(1, Math.ceil((high - low + 1) / most));
  const ticks = Array.from(
    { length: Math.floor((high - low) / every) + 1 },
    (_, n) => 10 ** (high - n * every),
  );
  return { kind: 'log', domain: [10 ** low, 10 ** high], ticks };
}

/** From 0 to a round number above the largest value. */
export function fromZero(values: readonly number[], most: number): Axis {
  const largest = Math.max(...values.filter(Number.isFinite), 0);
  const scale = scaleLinear([0, largest > 0 ? largest : 1], [0, 1]).nice(most);
  const [, end = 1] = scale.domain();
  return { kind: 'linear', domain: [0, end], ticks: scale.ticks(most) };
}
