import { Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLivePatch } from '../ui/live';
import { preloadable } from '../ui/preloadable';
import { coordinate as printed } from './coordinate';
import { Leaders } from './Leaders';
import { mostPoints } from './layout/mostPoints';
import { classGrounds } from './layout/clearTicks';
import type { Rect } from './layout/geometry';
import type { LeaderStart } from './layout/leaderStart';
import { pointOf } from './layout/planeData';
import { weightsShown } from './layout/planeShow';
import { placeRegionLetters } from './layout/regionLetters';
import { spreadOf } from './layout/scene';
import { LiveParts } from './liveParts';
import type { MarkFocus } from './plane/MarkInputs';
import { patchPlane } from './plane/patchPlane';
import { PlaneGround } from './plane/PlaneGround';
import { PlanePoints, PointHandles } from './plane/PlanePoints';
import { PlaneTexts } from './plane/PlaneTexts';
import { RegionLetters } from './plane/RegionLetters';
import { PlaneVectors } from './plane/PlaneVectors';
import type { PlaneInputsProps } from './plane/PlaneInputs';
import { ProbabilityBar } from './plane/ProbabilityBar';
import type { PlaneChartProps, PlaneHandle } from './plane/types';
import { useDrawing } from './plane/useDrawing';
import { createShownView } from './plane/shownView';
import { useNavigation } from './plane/useNavigation';
import { usePresses } from './plane/usePresses';
import { useRestingInput } from './plane/useRestingInput';
import { useSize } from './plane/useSize';
import { useTravel } from './plane/useTravel';
import type { Size } from './plane/useSize';
import { useStill } from './plane/useStill';
import { useTouchGuard } from './plane/useTouchGuard';
import './plane/plane.css';

export type { PlaneStructure } from './plane/structure';
export type { PlaneChartProps, PlaneHandle } from './plane/types';
export type { PlaneInput } from './layout/planeLayout';
export type { PlaneShow } from './layout/planeShow';
export type { LeaderStart } from './layout/leaderStart';

/** Fetched beside the picture: what is seen first has no keys in it. */
const PlaneInputs = preloadable<PlaneInputsProps>(
  async () => (await import('./plane/PlaneInputs')).PlaneInputs,
);

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
  const { read, structure, mode, size, k, pinned = null, show, zoom, adding } = props;
  const { extras = null } = props;
  const further = extras?.layout ?? null;
  const looked = k !== undefined;
  const { coordinate = printed, leaders = noLeaders, avoid = nothing } = props;
  const { N, C, i, j, axes, labels, featureNames } = structure;
  const { rest, watch, hold } = useRestingInput(read, structure);
  const [focus, setFocus] = useState<(MarkFocus & { readonly of: 'point' | 'tip' }) | null>(null);
  const root = useRef<SVGSVGElement>(null);
  const own = useRef<PlaneHandle>(null);
  const guardTouch = useTouchGuard(root);

  const still = useStill(rest, {
    ...{ structure, size, mode, show, zoom, looked, coordinate, leaders, avoid, pinned, further },
  });
  const drawing = useDrawing(still, { coordinate, show, looked, further });
  const { view, metrics, arrangement } = drawing;
  const { trace } = rest;
  const regionLetters = useMemo(
    () => placeRegionLetters(classGrounds(still.input, still.view), still.request, arrangement),
    [still.input, still.view, still.request, arrangement],
  );

  const parts = useRef<LiveParts>(null);
  const [shown] = useState(() => createShownView(view));
  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const live = new LiveParts(root.current);
    parts.current = live;
    return () => {
      live.stop();
    };
  }, []);
  const travelled = useRef(spreadOf(show));
  const patch = useCallback(() => {
    const input = read();
    // On the beat that another mark is chosen the structure lags behind; the render that follows patches again.
    if (!root.current || !parts.current || input.trace.N !== N || input.trace.C !== C) return;
    if (input.cursor.i !== i || input.cursor.j !== j) return;
    parts.current.refresh();
    root.current.toggleAttribute('data-moving', input.trace !== trace);
    root.current.toggleAttribute('data-travelling', shown.now() !== view);
    patchPlane(parts.current, { ...input, cursor: { i, j } }, drawing, {
      view: shown.now(),
      spread: travelled.current,
      extras,
    });
  }, [read, shown, drawing, extras, trace, view, N, C, i, j]);
  useLayoutEffect(() => {
    shown.patchWith(patch);
    shown.rest(view, still.picture);
    return shown.stop;
  }, [shown, patch, view, still.picture]);
  useTravel(travelled, spreadOf(show), patch);
  useLivePatch(() => {
    watch(read());
    patch();
  }, [read, watch, patch, labels, k, focus]);

  const point = pointOf(trace, i, axes);
  const { fitted, extent, refit } = still;
  const navigation = useNavigation(
    root,
    [props.handle, own],
    {
      ...{ shown, view, fitted, box: extent.box, point, refit, guardTouch },
      ...{ onZoom: props.onZoom, zoomed: zoom !== null },
    },
    [i, ...point].join(),
  );
  const presses = usePresses({
    ...{ props, metrics, shown, navigation },
    onHeld: (held) => {
      hold(held);
      shown.hold(held);
      guardTouch(held);
    },
  });
  const tips = weightsShown(show, j, C);

  return (
    <>
      {extras && show.isolines ? (
        <extras.ProbabilityField read={read} structure={structure} view={view} scale={metrics.scale} />
      ) : null}
      {/* Keys act on the ranges below; the picture itself is for pointers. */}
      <svg
        ref={root}
        className="plane-picture"
        data-field={show.isolines ? '' : undefined}
        data-adding={adding === null ? undefined : true}
        data-zoomed={zoom ? true : undefined}
        data-hurried={still.hurried || undefined}
        width={size.width}
        height={size.height}
        role="img"
        aria-label={props.label ?? 'Plane of two features'}
        aria-describedby={props.describedBy}
        {...presses}
      >
        <svg width={size.width} height={size.height} className="plane-clip">
          <PlaneGround drawing={drawing} C={C} j={j} />
          {extras && N > mostPoints ? (
            <extras.PointDensity input={still.input} drawing={drawing} structure={structure} />
          ) : null}
          {extras ? <extras.WeightTips show={show} structure={structure} metrics={metrics} /> : null}
          {/* where features are held, another example cuts the regions anew */}
          {still.hurried && featureNames.length > 2 ? null : (
            <RegionLetters letters={regionLetters} size={metrics.labelSize} />
          )}
          <PointHandles N={N} i={N > mostPoints ? i : null} scale={metrics.scale} />
          <PlaneVectors drawing={drawing} structure={structure} MarkVectors={extras?.MarkVectors} />
          {show.probabilityBar ? <ProbabilityBar C={C} i={i} j={j} k={k} metrics={metrics} /> : null}
          <PlanePoints
            drawing={drawing}
            structure={structure}
            focusedAxis={focus?.of === 'point' ? focus.axis : null}
          />
          {extras && focus?.of === 'tip' && tips.includes(focus.index) ? (
            <extras.TipFocus focus={focus} metrics={metrics} />
          ) : null}
          {extras ? <extras.PlaneLens drawing={drawing} j={j} conventions={trace.params} /> : null}
          <PlaneTexts
            drawing={drawing}
            structure={structure}
            D={trace.D}
            averaged={trace.params.reduction === 'mean'}
            extras={extras}
          />
        </svg>
        <Leaders paths={arrangement.leaders} endRadius={3 * metrics.scale} />
      </svg>
      <Suspense>
        <PlaneInputs
          {...{ read, structure, view, coordinate, tips }}
          pointName={props.pointName}
          letterKeys={props.letterKeys}
          handle={own}
          onChoose={props.onChoose}
          onNudge={props.onNudge}
          onRelabel={props.onRelabel}
          onDuplicate={props.onDuplicate}
          onRemove={props.onRemove}
          onChooseClass={props.onChooseClass}
          onWeightNudge={props.onWeightNudge}
          onFocusMark={setFocus}
        />
      </Suspense>
    </>
  );
}
