import { useMemo, useState } from 'react';
import { boundaryLines, clearTicks } from '../layout/clearTicks';
import type { FurtherLayout } from '../layout/further';
import type { Rect } from '../layout/geometry';
import type { LeaderStart } from '../layout/leaderStart';
import { planeMetrics } from '../layout/metrics';
import { arrangeRequest, boundariesAfter, extentOf, viewOf } from '../layout/planeLayout';
import type { PlaneInput } from '../layout/planeLayout';
import type { View } from '../layout/view';
import { stillServes, zoomedView } from '../layout/zoom';
import { useUnhurried } from '../../ui/useUnhurried';
import type { PlaneChartProps } from './types';
import type { Size } from './useSize';

interface StillProps extends Pick<PlaneChartProps, 'structure' | 'mode' | 'show' | 'zoom'> {
  readonly size: Size;
  readonly looked: boolean;
  readonly coordinate: (value: number) => string;
  readonly leaders: readonly LeaderStart[];
  readonly avoid: readonly Rect[];
  readonly pinned: string | null;
  readonly further: FurtherLayout | null;
}

/**
 * The picture at rest: its view, ticks and lens, and what is to be arranged in it. A view stays as long as it serves,
 * so that a point that was let go can be taken hold of again where it is; `refit` fits it anew all the same.
 */
export function useStill({ trace }: PlaneInput, props: StillProps) {
  const { size, mode, show, zoom, looked, coordinate, leaders, avoid, pinned, further } = props;
  const { N, C, i, j, axes, featureNames } = props.structure;
  const [axisX, axisY] = axes;

  // Another object is another picture, whose view has nothing to do with the one before.
  const picture = useMemo(
    () => ({ size, mode, show, j, axisX, axisY, C }),
    [size, mode, show, j, axisX, axisY, C],
  );
  // Nothing of the view depends on which example is chosen, so that choosing one costs no search for a view.
  const fitting = useMemo(() => {
    const input = { trace, cursor: { i: 0, j }, axes: [axisX, axisY] as const };
    const frame = { ...size, metrics: planeMetrics(mode, N) };
    const extent = extentOf(input, show);
    return { input, frame, extent, fitted: viewOf(input, show, extent, frame, { further }) };
  }, [trace, j, axisX, axisY, size, mode, N, show, further]);

  const [kept, keep] = useState<{ readonly picture: object; readonly view: View } | null>(null);
  const { fitted, extent } = fitting;
  const edge = fitting.frame.metrics.ringRadius;
  const last = kept?.picture === picture ? kept.view : fitted.view;
  const serves = last === fitted.view || stillServes(last, fitted.view, extent.box, edge);
  const resting = serves ? last : fitted.view;
  // After a look from near by everything is fitted anew.
  if (zoom && kept) keep(null);
  if (!zoom && (kept?.picture !== picture || kept.view !== resting)) keep({ picture, view: resting });

  const wanted = useMemo(() => (zoom ? zoomedView(zoom, size) : resting), [zoom, size, resting]);
  const placed = useMemo(() => {
    const { input, frame } = fitting;
    const other =
      wanted === fitted.view ? fitted : viewOf(input, show, extent, frame, { fixed: wanted, further });
    // A view that was kept gives way to one that has room for the lens.
    return !zoom && fitted.lens && !other.lens ? fitted : other;
  }, [fitting, fitted, extent, wanted, zoom, show, further]);
  // While examples are chosen one upon the other, labels stay tied to their marks and travel with them.
  const arranged = useUnhurried(i, placed);
  const still = useMemo(() => {
    const { frame } = fitting;
    const input = { ...fitting.input, cursor: { i: arranged, j } };
    const { view, ticks: all, lens } = placed;
    const ticks = clearTicks(all, [...boundaryLines(input, view), ...boundariesAfter(input, view, show)]);
    const taken = lens ? [...avoid, lens.rect] : avoid;
    const options = { show, featureNames, coordinate, leaders, pinned, avoid: taken, looked, further };
    const request = arrangeRequest(input, frame, view, ticks, extent.chainScale, options);
    return { lens, input, frame, extent, view, ticks, request };
  }, [
    fitting,
    placed,
    extent,
    arranged,
    j,
    show,
    featureNames,
    coordinate,
    leaders,
    pinned,
    avoid,
    looked,
    further,
  ]);

  return {
    ...still,
    hurried: arranged !== i,
    picture,
    fitted: fitted.view,
    refit: () => {
      keep({ picture, view: fitted.view });
    },
  };
}
