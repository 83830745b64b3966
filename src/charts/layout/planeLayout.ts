import type { Trace } from '../../engine/trace';
import type { ArrangeRequest } from './arrangement';
import { planeExtent } from './extent';
import type { PlaneExtent } from './extent';
import { frameTicks } from './frameTicks';
import type { FrameTick } from './frameTicks';
import type { FurtherLayout } from './further';
import type { Rect, Segment } from './geometry';
import { boundaryLines } from './clearTicks';
import type { Lens } from './lens';
import type { LeaderStart } from './leaderStart';
import type { PlaneMetrics } from './metrics';
import { biasOf, errorOf, steppedOf, weightsAfter } from './planeData';
import type { Axes } from './planeData';
import { probabilitySegments } from './probabilityBar';
import {
  afterLabel,
  biasLabel,
  errorLabel,
  meanLabel,
  ownLabel,
  pointLabel,
  scaleLabel,
  stepLabel,
  sumLabel,
  weightsShown,
} from './planeShow';
import type { PlaneShow } from './planeShow';
import type { Isoline } from './isoLevels';
import { scorePlanes } from './regions';
import { planeScene } from './scene';
import type { Cursor } from './scene';
import { fitView } from './view';
import type { View } from './view';

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

export const extentOf = ({ trace, cursor, axes }: PlaneInput, show: PlaneShow): PlaneExtent =>
  planeExtent(trace, {
    axes,
    j: cursor.j,
    chain: show.sum ? true : (show.chain ?? false),
    at: show.at,
    stepped: steppedOf(trace, cursor.j, axes, show),
    weights: weightsShown(show, cursor.j, trace.C),
  });

/** The view a plane of this size takes for its extent, unless that is fixed, and the ticks of that view. */
export function viewOf(
  input: PlaneInput,
  show: PlaneShow,
  extent: PlaneExtent,
  frame: PlaneFrame,
  { fixed, further = null }: { readonly fixed?: View; readonly further?: FurtherLayout | null } = {},
): { readonly view: View; readonly ticks: FrameTick[]; readonly lens: Lens | null } {
  if (show.gradient && further) return further.viewWithLens(input, show, extent, frame, fixed);
  const { width, height, metrics } = frame;
  const view = fixed ?? fitView(extent.box, width, height, metrics.margin);
  return { view, ticks: frameTicks(view, metrics), lens: null };
}

/** The boundaries that one step against the gradient leads to, all classes stepped; none where no step is shown. */
export function boundariesAfter(input: PlaneInput, view: View, show: PlaneShow): Segment[] {
  const after = weightsAfter(input.trace, show);
  return after ? boundaryLines(input, view, after) : [];
}

/** The lines of equal p_j over the whole picture; none where they are not asked for. */
export const isolinesOf = (
  { trace, cursor, axes }: PlaneInput,
  view: View,
  { cell }: PlaneMetrics,
  show: PlaneShow,
): Isoline[] => show.isolines?.(scorePlanes(trace, cursor.i, axes), cursor.j, view, cell) ?? [];

export interface ArrangeOptions {
  readonly show: PlaneShow;
  readonly featureNames: readonly string[];
  readonly coordinate: (value: number) => string;
  readonly leaders: readonly LeaderStart[];
  readonly pinned: string | null;
  readonly avoid: readonly Rect[];
  readonly looked: boolean;
  readonly further?: FurtherLayout | null;
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
  const weights = weightsShown(show, cursor.j, trace.C);
  const bar = show.scaleBar ? options.further?.scaleBar(view.unit, chainScale, frame.metrics) : null;
  return {
    ...frame,
    ticks,
    boundaries: boundaryLines(input, view),
    scene: planeScene(trace, cursor, axes, view, chainScale, show),
    i: cursor.i,
    j: cursor.j,
    sum: show.sum !== undefined && show.sum !== false,
    weights,
    drops: show.drops === true,
    segments: show.probabilityBar ? probabilitySegments(probs, frame.metrics.barLength) : null,
    texts: {
      point: pointLabel(cursor.i).join(''),
      sum: sumLabel(show, cursor, trace.N),
      mean: meanLabel(show, trace.params.reduction === 'mean', trace.N),
      error: show.error ? errorLabel(errorOf(trace, cursor.i, cursor.j), coordinate) : '',
      own:
        show.chain === 'own'
          ? ownLabel(cursor.i, errorOf(trace, cursor.i, cursor.j), coordinate).join('')
          : '',
      drops: [coordinate(x[axes[0]] ?? 0), coordinate(x[axes[1]] ?? 0)],
      axes: [axisName(axes[0]), axisName(axes[1])],
      scale: bar ? bar.text : scaleLabel(chainScale),
      step: show.step === undefined ? '' : stepLabel(cursor.j, show.step).join(''),
      after: show.step === undefined ? '' : afterLabel,
      biases: weights.map((k) => {
        const bias = biasOf(trace, k, axes);
        return bias === null ? null : biasLabel(show, k, bias, coordinate);
      }),
    },
    shortened: chainScale !== 1,
    scaleLine: bar ? bar.length : 0,
    after: boundariesAfter(input, view, show),
    isolines: isolinesOf(input, view, frame.metrics, show),
    leaders: options.leaders,
    pinned: options.pinned,
    avoid: options.avoid,
    looked: options.looked,
  };
}
