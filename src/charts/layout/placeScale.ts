import type { ArrangeRequest } from './arrangement';
import type { Vec } from './geometry';
import { labelSize } from './labels';
import type { LabelSize } from './labels';
import type { PlaneMetrics } from './metrics';

/** Pixels between the line of the scale and its words. */
export const scaleGap = ({ scale }: Pick<PlaneMetrics, 'scale'>): number => 6 * scale;

/** The scale: a line where there is one, and the words that say what its length is. */
export function scaleSize({ texts, metrics, scaleLine }: ArrangeRequest): LabelSize {
  const { width, height } = labelSize(texts.scale, metrics.tickSize, 'label');
  return { width: width + (scaleLine > 0 ? scaleLine + scaleGap(metrics) : 0), height };
}

/** Along the edges of the picture, corners first: away from what is drawn, and off the ticks. */
export function scalePlaces(
  { width, height, metrics: { scale, tickSize }, scaleLine }: ArrangeRequest,
  size: LabelSize,
): Vec[] {
  const [x, y] = [size.width / 2 + 10 * scale, size.height / 2 + 10 * scale];
  const [right, bottom] = [width - x - 2 * tickSize, height - y - 2 * tickSize];
  const corners: Vec[] = [
    [x, y],
    [right, y],
    [x, bottom],
  ];
  if (scaleLine === 0) return corners;
  const between = [0.5, 0.25, 0.75].map((part) => x + part * (right - x));
  const edges = [y, bottom, y + 1.5 * size.height, bottom - 1.5 * size.height];
  return [...corners, [right, bottom], ...edges.flatMap((at) => between.map((across): Vec => [across, at]))];
}
