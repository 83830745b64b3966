import type { Rect, Segment, Vec } from './geometry';
import { openPath } from './path';

/** The loss at the top of the picture, e^−5 = 0.0067 of the whole; what costs more stands at the edge. */
export const mostLoss = 5;

/** A label's probability, and the loss it makes. */
export interface CurvePoint {
  readonly p: number;
  readonly loss: number;
}

export interface CurveMetrics {
  readonly tickSize: number;
  readonly mathSize: number;
  readonly markerRadius: number;
}

export interface CurveTick {
  readonly text: string;
  readonly at: number;
}

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/** The axes' rectangle in a picture of this size: labels stand to the left and below, the axes' names at their ends. */
export function curveFrame(width: number, height: number, metrics: CurveMetrics): Rect {
  const { tickSize, mathSize, markerRadius } = metrics;
  return {
    x0: markerRadius + 3.4 * tickSize,
    y0: 2 * markerRadius,
    x1: width - 2 * markerRadius,
    y1: height - markerRadius - tickSize - 1.5 * mathSize,
  };
}

/** Where (p, −log p) stands: p from 0 to 1 to the right, the loss from 0 to `mostLoss` upwards. */
export function curvePlace({ x0, y0, x1, y1 }: Rect, { p, loss }: CurvePoint): Vec {
  return [
    x0 + between(0, p, 1) * (x1 - x0),
    // Not a number stands where what is too large does.
    loss <= mostLoss ? y1 - (Math.max(0, loss) / mostLoss) * (y1 - y0) : y0,
  ];
}

/** The curve −log p, by equal steps of the loss, so that its steep end is as smooth as the rest. */
export function curvePath(frame: Rect): string {
  const steps = 80;
  return openPath(
    Array.from({ length: steps + 1 }, (_, n) => {
      const loss = (n / steps) * mostLoss;
      return curvePlace(frame, { p: Math.exp(-loss), loss });
    }),
  );
}

/** A short stroke across the curve at a point. */
export function curveStroke(frame: Rect, point: CurvePoint, half: number): Segment {
  const [x, y] = curvePlace(frame, point);
  const across = (frame.x1 - frame.x0) * between(0, point.p, 1);
  const up = (frame.y1 - frame.y0) / mostLoss;
  // The slope is −1/p: the curve runs along (across, up) on the screen, the stroke at right angles to it.
  const length = Math.hypot(across, up);
  const [dx, dy] = [(up / length) * half, (across / length) * half];
  return [
    [x - dx, y + dy],
    [x + dx, y - dy],
  ];
}

/** A piece of the tangent at a point, `half` pixels to either side. */
export function curveTangent(frame: Rect, point: CurvePoint, half: number): Segment {
  const [, end] = curveStroke(frame, point, half);
  const [x, y] = curvePlace(frame, point);
  // The curve runs at right angles to the stroke across it.
  const [dx, dy] = [y - end[1], end[0] - x];
  return [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ];
}

/** The axes' labels: shares of 1 below, whole losses to the left. */
export function curveTicks(frame: Rect): { readonly x: CurveTick[]; readonly y: CurveTick[] } {
  return {
    x: [0, 0.25, 0.5, 0.75, 1].map((p) => ({ text: String(p), at: curvePlace(frame, { p, loss: 0 })[0] })),
    y: Array.from({ length: mostLoss + 1 }, (_, loss) => ({
      text: String(loss),
      at: curvePlace(frame, { p: 0, loss })[1],
    })),
  };
}

/** Which ticks keep their label beside the number printed at `at`. */
export function labelsBeside(ticks: readonly CurveTick[], at: number, room: number): readonly boolean[] {
  return ticks.map((tick) => Math.abs(tick.at - at) >= room);
}

/** The way from both axes to a point: along `loss` from the left, along `p` from below. */
export function curveDrops(frame: Rect, point: CurvePoint): { readonly loss: Segment; readonly p: Segment } {
  const [x, y] = curvePlace(frame, point);
  return {
    loss: [
      [frame.x0, y],
      [x, y],
    ],
    p: [
      [x, frame.y1],
      [x, y],
    ],
  };
}
