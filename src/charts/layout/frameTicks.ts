import type { Rect, Vec } from './geometry';
import { labelSize, rectAround } from './labels';
import type { PlaneMetrics } from './metrics';
import { axisTicks, labelledStep, smallerStep } from './ticks';
import type { Tick } from './ticks';
import { toScreen, viewBox } from './view';
import type { View } from './view';

export interface FrameTick {
  readonly key: string;
  /** 0 across, 1 up */
  readonly axis: 0 | 1;
  readonly value: number;
  readonly from: Vec;
  readonly to: Vec;
  readonly label: { readonly text: string; readonly centre: Vec; readonly rect: Rect } | null;
}

/** Numbers that an axis has at least, where there is room for them. */
const leastNumbers = 2;

/** Ticks on the lower and the right edge of a plane, labels inside; the axes themselves are lines through the origin. */
export function frameTicks(view: View, metrics: PlaneMetrics): FrameTick[] {
  let step = labelledStep(view.unit, metrics.tickRoom);
  let ticks = ticksApart(view, metrics, step);
  const few = (axis: string) =>
    ticks.filter(({ key, label }) => label && key.startsWith(axis)).length < leastNumbers;
  while ((few('x') || few('y')) && smallerStep(step) * view.unit >= 2.6 * metrics.tickSize) {
    step = smallerStep(step);
    ticks = ticksApart(view, metrics, step);
  }
  return ticks;
}

function ticksApart(view: View, metrics: PlaneMetrics, step: number): FrameTick[] {
  const { width, height } = view;
  const { scale, tickSize } = metrics;
  const box = viewBox(view);
  const length = (label: string | null) => (label === null ? 4 : 7) * scale;
  const corner = { x: width - 3 * tickSize, y: height - 2.4 * tickSize };

  const label = ({ value, label: text }: Tick, centreOf: (width: number) => Vec, free: boolean) => {
    if (text === null || value === 0 || !free) return null;
    const size = labelSize(text, tickSize, 'number');
    const centre = centreOf(size.width);
    return { text, centre, rect: rectAround(centre, size) };
  };
  const across = axisTicks(box.x0, box.x1, step).map((tick): FrameTick => {
    const [x] = toScreen(view, [tick.value, 0]);
    return {
      key: `x${tick.value}`,
      axis: 0,
      value: tick.value,
      from: [x, height],
      to: [x, height - length(tick.label)],
      label: label(tick, () => [x, height - 9 * scale - tickSize * 0.6], x > 1.5 * tickSize && x < corner.x),
    };
  });
  const up = axisTicks(box.y0, box.y1, step).map((tick): FrameTick => {
    const [, y] = toScreen(view, [0, tick.value]);
    return {
      key: `y${tick.value}`,
      axis: 1,
      value: tick.value,
      from: [width, y],
      to: [width - length(tick.label), y],
      label: label(tick, (wide) => [width - 11 * scale - wide / 2, y], y > tickSize && y < corner.y),
    };
  });
  return [...across, ...up].filter(({ from: [x, y] }) => x > 2 && x < width + 1 && y > 2 && y < height + 1);
}
