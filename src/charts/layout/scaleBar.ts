import type { PlaneMetrics } from './metrics';

/** A line as long as an arrow of a round length. */
export interface ScaleBar {
  /** what the line's length stands for */
  readonly value: number;
  /** in pixels */
  readonly length: number;
  readonly text: string;
}

/** Pixels that the line takes at most. */
const most = 56;

const steps = [1, 2, 5];

/** 1, 2 or 5 times a power of ten: the largest such length that fits. */
function roundLength(atMost: number): number {
  if (!(atMost > 0) || !Number.isFinite(atMost)) return 1;
  const power = 10 ** Math.floor(Math.log10(atMost) + 1e-9);
  const step = steps.findLast((each) => each * power <= atMost * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(1));
}

/**
 * How long arrows are drawn, for a picture of `unit` pixels a unit: all to one scale, or, where contributions are
 * drawn shorter, these to a scale of their own.
 */
export function scaleBar(unit: number, chainScale: number, { scale }: PlaneMetrics): ScaleBar {
  const value = roundLength((most * scale) / (unit * chainScale));
  const text =
    chainScale === 1
      ? `= ${String(value)}, for every arrow`
      : `= ${String(value)}, for contributions (drawn at 1/${Math.round(1 / chainScale)})`;
  return { value, length: value * unit * chainScale, text };
}
