import type { Trace } from '../../engine/trace';
import type { ArrangeRequest } from './arrangement';
import { letterOf } from '../../terms/classLetters';
import { planeExtent } from './extent';
import type { PlaneExtent } from './extent';
import { frameTicks } from './frameTicks';
import type { FrameTick } from './frameTicks';
import type { Rect } from './geometry';
import { boundaryLines } from './clearTicks';
import type { LeaderStart } from './leaderStart';
import type { PlaneMetrics } from './metrics';
import type { Axes } from './planeData';
import { probabilitySegments } from './probabilityBar';
import { planeScene } from './scene';
import type { Cursor } from './scene';
import { fitView } from './view';
import type { View } from './view';

/** What a plane shows besides points and regions. */
export interface PlaneShow {
  /** the contributions to row j, tail to head */
  readonly chain?: boolean;
  /** 'i' ends the chain at the cursor's example, 'all' outlines those the loop has not come to */
  readonly chainUpTo?: 'i' | 'all';
  /** row j of dW as the loop leaves it after example i */
  readonly sum?: boolean;
  readonly weights?: boolean;
  /** lines from the chosen point to the axes, with its coordinates */
  readonly drops?: boolean;
  readonly probabilityBar?: boolean;
}

export interface PlaneInput {
  readonly trace: Trace;
  readonly cursor: Cursor;
  readonly axes: Axes;
}

export interface PlaneFrame {
  readonly width: number;
  readonly height: number;
  readonly metrics: PlaneMetrics;
}

/** How many of the chain's arrows are drawn. */
export const arrowsShown = (show: PlaneShow, i: number, N: number): number =>
  !show.chain ? 0 : show.chainUpTo === 'all' ? N : i + 1;

export const pointLabel = (i: number): readonly [string, string] => ['x', String(i)];
export const weightLabel = (j: number): readonly [string, string] => ['W', letterOf(j)];
export const sumLabel = (j: number, show: PlaneShow): string =>
  `sum for ${letterOf(j)}${show.chainUpTo === 'all' ? ' up to i' : ' so far'}`;
/** Said only where the arrows are not as long as the numbers they stand for. */
export const scaleLabel = (chainScale: number): string =>
  chainScale === 1 ? '' : `contributions drawn at 1/${Math.round(1 / chainScale)}`;

export const extentOf = ({ trace, cursor, axes }: PlaneInput, show: PlaneShow): PlaneExtent =>
  planeExtent(trace, {
    axes,
    j: cursor.j,
    chain: show.chain === true || show.sum === true,
    weights: show.weights === true,
  });

/** The view a plane of this size takes for its extent, and the ticks of that view. */
export function viewOf(
  { box }: PlaneExtent,
  { width, height, metrics }: PlaneFrame,
): { view: View; ticks: FrameTick[] } {
  const view = fitView(box, width, height, metrics.margin);
  return { view, ticks: frameTicks(view, metrics) };
}

export interface ArrangeOptions {
  readonly show: PlaneShow;
  readonly featureNames: readonly string[];
  readonly coordinate: (value: number) => string;
  readonly leaders: readonly LeaderStart[];
  readonly pinned: string | null;
  readonly avoid: readonly Rect[];
}

/** What has to be arranged for these numbers at rest. */
export function arrangeRequest(
  input: PlaneInput,
  frame: PlaneFrame,
  view: View,
  ticks: readonly FrameTick[],
  chainScale: number,
  options: ArrangeOptions,
): ArrangeRequest {
  const { trace, cursor, axes } = input;
  const { show, featureNames, coordinate } = options;
  const { x, probs } = trace.examples[cursor.i]!;
  const axisName = (axis: number) => featureNames[axis] ?? '';
  return {
    ...frame,
    ticks,
    boundaries: boundaryLines(input, view),
    scene: planeScene(trace, cursor, axes, view, chainScale),
    i: cursor.i,
    j: cursor.j,
    arrows: arrowsShown(show, cursor.i, trace.N),
    sum: show.sum === true,
    weights: show.weights === true,
    drops: show.drops === true,
    segments: show.probabilityBar ? probabilitySegments(probs, frame.metrics.barLength) : null,
    texts: {
      point: pointLabel(cursor.i).join(''),
      sum: sumLabel(cursor.j, show),
      weight: weightLabel(cursor.j).join(''),
      drops: [coordinate(x[axes[0]] ?? 0), coordinate(x[axes[1]] ?? 0)],
      axes: [axisName(axes[0]), axisName(axes[1])],
      scale: scaleLabel(chainScale),
    },
    leaders: options.leaders,
    pinned: options.pinned,
    avoid: options.avoid,
  };
}
