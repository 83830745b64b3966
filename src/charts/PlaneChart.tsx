import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { useLivePatch } from '../ui/live';
import { coordinate as printed } from './coordinate';
import { Leaders } from './Leaders';
import { mostPoints } from './layout/density';
import { distance } from './layout/geometry';
import { planeMetrics } from './layout/metrics';
import { pointOf } from './layout/planeData';
import { nearestPoint } from './layout/nearestPoint';
import { arrangeRequest, boundariesAfter, extentOf, viewOf } from './layout/planeLayout';
import { boundaryLines, classGrounds, clearTicks } from './layout/clearTicks';
import { placeRegionLetters } from './layout/regionLetters';
import type { LeaderStart } from './layout/leaderStart';
import type { Rect } from './layout/geometry';
import { spreadOf } from './layout/scene';
import { toScreen } from './layout/view';
import { planeDrawing } from './plane/drawing';
import { Parts } from './parts';
import { patchPlane } from './plane/patchPlane';
import { PlaneGround } from './plane/PlaneGround';
import { PlaneLens } from './plane/PlaneLens';
import { PointDensity } from './plane/PointDensity';
import { PlanePoints, PointHandles } from './plane/PlanePoints';
import { PlaneTexts } from './plane/PlaneTexts';
import { RegionLetters } from './plane/RegionLetters';
import { PlaneVectors } from './plane/PlaneVectors';
import { PointInputs } from './plane/PointInputs';
import { startPointDrag } from './plane/pointDrag';
import { ProbabilityBar } from './plane/ProbabilityBar';
import type { PlaneChartProps } from './plane/types';
import { useArrangement } from './plane/useArrangement';
import { useRestingInput } from './plane/useRestingInput';
import { useSize } from './plane/useSize';
import { useTravel } from './plane/useTravel';
import type { Size } from './plane/useSize';
import { useTouchGuard } from './plane/useTouchGuard';
import './plane/plane.css';

export type { PlaneChartProps, PlaneStructure } from './plane/types';
export type { PlaneInput } from './layout/planeLayout';
export type { PlaneShow } from './layout/planeShow';
export type { LeaderStart } from './layout/leaderStart';

const noLeaders: readonly LeaderStart[] = [];
const nothing: readonly Rect[] = [];

/** The plane of two features, as large as the element it stands in, with points one can take hold of. */
export function PlaneChart(props: PlaneChartProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  return (
    <div ref={room} className="plane" data-mode={props.mode}>
      {size ? <SizedPlane {...props} size={size} /> : null}
    </div>
  );
}

function SizedPlane(props: PlaneChartProps & { readonly size: Size }) {
  const { read, structure, mode, size, pointName, k, pinned = null, show } = props;
  const { field: Field } = props;
  const looked = k !== undefined;
  const { coordinate = printed, leaders = noLeaders, avoid = nothing } = props;
  const { N, C, i, j, axes, featureNames, labels } = structure;
  const { rest, watch, hold } = useRestingInput(read, structure);
  const [focusedAxis, setFocusedAxis] = useState<0 | 1 | null>(null);
  const root = useRef<SVGSVGElement>(null);
  const guardTouch = useTouchGuard(root);

  // A new object for equal numbers would begin the search for places anew.
  const { trace } = rest;
  const [axisX, axisY] = axes;
  const still = useMemo(() => {
    const input = { trace, cursor: { i, j }, axes: [axisX, axisY] as const };
    const frame = { ...size, metrics: planeMetrics(mode, N) };
    const extent = extentOf(input, show);
    const { view, ticks: all, lens } = viewOf(input, show, extent, frame);
    const ticks = clearTicks(all, [...boundaryLines(input, view), ...boundariesAfter(input, view, show)]);
    const taken = lens ? [...avoid, lens.rect] : avoid;
    const options = { show, featureNames, coordinate, leaders, pinned, avoid: taken, looked };
    return {
      lens,
      input,
      frame,
      extent,
      view,
      ticks,
      request: arrangeRequest(input, frame, view, ticks, extent.chainScale, options),
    };
  }, [
    trace,
    i,
    j,
    axisX,
    axisY,
    size,
    mode,
    N,
    featureNames,
    coordinate,
    leaders,
    pinned,
    avoid,
    show,
    looked,
  ]);
  const arrangement = useArrangement(still.request);
  const drawing = useMemo(() => {
    const { input, view, ticks, extent, frame, lens } = still;
    return planeDrawing(input, arrangement, {
      view,
      ticks,
      chainScale: extent.chainScale,
      metrics: frame.metrics,
      show,
      coordinate,
      looked,
      lens,
    });
  }, [still, arrangement, coordinate, show, looked]);
  const regionLetters = useMemo(
    () => placeRegionLetters(classGrounds(still.input, still.view), still.request, arrangement),
    [still, arrangement],
  );
  const { view, metrics } = drawing;

  const parts = useRef<Parts>(null);
  useLayoutEffect(() => {
    if (root.current) parts.current = new Parts(root.current);
  }, [drawing, labels, C, i, j, k]);
  const travelled = useRef(spreadOf(show));
  const patch = () => {
    const input = read();
    // Between two renders the structure may lag behind by one beat; the render that follows patches again.
    if (!root.current || !parts.current || input.trace.N !== N || input.trace.C !== C) return;
    root.current.toggleAttribute('data-moving', input.trace !== trace);
    patchPlane(parts.current, { ...input, cursor: { i, j } }, drawing, travelled.current);
  };
  useTravel(travelled, spreadOf(show), patch);
  useLivePatch(() => {
    watch(read());
    patch();
  }, [read, watch, drawing, labels, trace, N, C, i, j, k]);

  const latest = useRef({ props, view });
  useEffect(() => {
    latest.current = { props, view };
  }, [props, view]);

  const press = (event: PointerEvent<SVGSVGElement>) => {
    const handle =
      event.target instanceof Element ? event.target.closest('[data-handle], [data-marker]') : null;
    if (!handle || event.button !== 0 || !event.isPrimary) return;
    const { trace: now } = read();
    const bounds = event.currentTarget.getBoundingClientRect();
    const pressed = [event.clientX - bounds.left, event.clientY - bounds.top] as const;
    const away = (n: number) => distance(toScreen(view, pointOf(now, n, axes)), pressed);
    let nearest = Number(handle.getAttribute('data-i'));
    // Handles overlap: under a pointer between points the nearest is meant; on a mark, that mark.
    if (handle.hasAttribute('data-handle') && N <= mostPoints)
      for (let n = 0; n < N; n++) if (away(n) < away(nearest)) nearest = n;
    startPointDrag(event.nativeEvent, {
      i: nearest,
      from: pointOf(now, nearest, axes),
      frame: event.currentTarget,
      view: () => latest.current.view,
      inset: metrics.markerRadius + 2,
      ports: () => latest.current.props,
      onHeld: (held) => {
        hold(held);
        guardTouch(held);
      },
    });
  };
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const mark =
      event.target instanceof Element ? event.target.closest('[data-handle], [data-marker]') : null;
    if (mark) {
      props.onChoose(Number(mark.getAttribute('data-i')));
      return;
    }
    if (N <= mostPoints) return;
    // In a density the example nearest to the click is meant.
    const bounds = event.currentTarget.getBoundingClientRect();
    const clicked = [event.clientX - bounds.left, event.clientY - bounds.top] as const;
    const n = nearestPoint(read().trace, axes, view, clicked, 24 * metrics.scale);
    if (n !== null) props.onChoose(n);
  };

  return (
    <>
      {Field && show.isolines ? (
        <Field read={read} structure={structure} view={view} scale={metrics.scale} />
      ) : null}
      {/* Keys act on the ranges below; the picture itself is for pointers. */}
      <svg
        ref={root}
        className="plane-picture"
        data-field={show.isolines ? '' : undefined}
        width={size.width}
        height={size.height}
        role="img"
        aria-label={props.label ?? 'Plane of two features'}
        aria-describedby={props.describedBy}
        onPointerDown={press}
        onClick={choose}
      >
        <svg width={size.width} height={size.height} className="plane-clip">
          <PlaneGround drawing={drawing} C={C} j={j} />
          {N > mostPoints ? (
            <PointDensity input={still.input} drawing={drawing} structure={structure} />
          ) : null}
          <RegionLetters letters={regionLetters} size={metrics.labelSize} />
          <PointHandles structure={structure} scale={metrics.scale} />
          <PlaneVectors drawing={drawing} structure={structure} />
          {show.probabilityBar ? <ProbabilityBar C={C} i={i} j={j} k={k} metrics={metrics} /> : null}
          <PlanePoints drawing={drawing} structure={structure} focusedAxis={focusedAxis} />
          <PlaneLens drawing={drawing} j={j} conventions={trace.params} />
          <PlaneTexts
            drawing={drawing}
            structure={structure}
            D={trace.D}
            averaged={trace.params.reduction === 'mean'}
          />
        </svg>
        <Leaders paths={arrangement.leaders} endRadius={3 * metrics.scale} />
      </svg>
      <PointInputs
        read={read}
        structure={structure}
        view={view}
        pointName={pointName}
        coordinate={coordinate}
        onChoose={props.onChoose}
        onNudge={props.onNudge}
        onRelabel={props.onRelabel}
        onFocusAxis={setFocusedAxis}
      />
    </>
  );
}
