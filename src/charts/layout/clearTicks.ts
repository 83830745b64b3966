import type { FrameTick } from './frameTicks';
import { segmentMeetsRect } from './geometry';
import type { Segment } from './geometry';
import type { Trace } from '../../engine/trace';
import type { Matrix } from '../../engine/types';
import type { Axes } from './planeData';
import { decisionRegions, scorePlanes } from './regions';
import { toScreen, viewBox } from './view';
import type { View } from './view';

/** The part of a plane's input that the boundaries depend on. */
interface Pictured {
  readonly trace: Trace;
  readonly cursor: { readonly i: number };
  readonly axes: Axes;
}

/** The lines on which the two most probable classes tie, in pixels; for other weights where they are given. */
export function boundaryLines({ trace, cursor, axes }: Pictured, view: View, W?: Matrix): Segment[] {
  const { boundaries } = decisionRegions(scorePlanes(trace, cursor.i, axes, W), viewBox(view));
  return boundaries.map(([a, b]) => [toScreen(view, a), toScreen(view, b)]);
}

/** Where each class has the largest score, in pixels; nothing for one that has it nowhere, or never alone. */
export function classGrounds({ trace, cursor, axes }: Pictured, view: View) {
  const { regions } = decisionRegions(scorePlanes(trace, cursor.i, axes), viewBox(view));
  return regions.map(({ j, polygon, tied }) => ({
    j,
    polygon: tied ? [] : polygon.map((corner) => toScreen(view, corner)),
  }));
}

/** The ticks, without the numbers that a boundary would run through: its neighbours say as much. */
export function clearTicks(ticks: readonly FrameTick[], boundaries: readonly Segment[]): FrameTick[] {
  return ticks.map((tick) => {
    const { label } = tick;
    const crossed = label && boundaries.some(([a, b]) => segmentMeetsRect(a, b, label.rect));
    return crossed ? { ...tick, label: null } : tick;
  });
}
