import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLivePatch } from '../ui/live';
import { curveFrame, curvePath, curvePlace, curveTicks } from './layout/logCurve';
import { planeMetrics } from './layout/metrics';
import type { PlaneMode } from './layout/metrics';
import { openPath, px } from './layout/path';
import { CurveAxes } from './logCurve/CurveAxes';
import { CurveExample } from './logCurve/CurveExample';
import { patchCurve } from './logCurve/patchCurve';
import type { LogCurveInput } from './describe/logCurve';
import { Parts } from './parts';
import { LitPath } from './plane/PlaneMarks';
import { useSize } from './plane/useSize';
import type { Size } from './plane/useSize';
import './logCurve/logCurve.css';

interface LogCurveProps {
  readonly read: () => LogCurveInput;
  /** How many examples there are, which one is chosen, and its label. */
  readonly N: number;
  readonly i: number;
  readonly label: number;
  /** Where all classes have the same share: 1 over this many; not drawn where it is null. */
  readonly classes: number | null;
  /** Whether the tangent at the chosen example is drawn, with its slope. */
  readonly tangent: boolean;
  readonly mode: PlaneMode;
  readonly describedBy: string;
}

/** The loss as a function of the label's probability: the chosen example on it, the others as strokes across it. */
export function LogCurve(props: LogCurveProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  return (
    <div ref={room} className="log-curve" data-mode={props.mode}>
      {size ? <SizedCurve {...props} size={size} /> : null}
    </div>
  );
}

function SizedCurve(props: LogCurveProps & { readonly size: Size }) {
  const { read, N, i, label, classes, tangent, mode, size, describedBy } = props;
  const root = useRef<SVGSVGElement>(null);
  const parts = useRef<Parts>(null);
  const drawing = useMemo(() => {
    const metrics = planeMetrics(mode, N);
    const frame = curveFrame(size.width, size.height, metrics);
    return { metrics, frame, ticks: curveTicks(frame) };
  }, [mode, N, size]);
  const { metrics, frame } = drawing;

  useLayoutEffect(() => {
    if (root.current) parts.current = new Parts(root.current);
  }, [drawing, i, label, tangent]);
  useLivePatch(() => {
    const input = read();
    // Between two renders the picture may lag behind by one beat; the render that follows patches again.
    if (parts.current && input.points.length === N && input.i === i)
      patchCurve(parts.current, input, drawing);
  }, [read, drawing, N, i, label, tangent]);

  const chance = classes === null ? null : { p: 1 / classes, loss: Math.log(classes) };
  const [x, y] = curvePlace(frame, chance ?? { p: 1, loss: 0 });
  return (
    <svg
      ref={root}
      className="log-curve-picture"
      width={size.width}
      height={size.height}
      role="img"
      aria-label="The loss against the label’s probability"
      aria-describedby={describedBy}
    >
      <CurveAxes frame={frame} ticks={drawing.ticks} metrics={metrics} />
      <path className="log-curve-line" d={curvePath(frame)} />
      {chance ? (
        <>
          <path
            className="log-curve-chance"
            d={openPath([
              [frame.x0, y],
              [x, y],
              [x, frame.y1],
            ])}
          />
          <text
            className="log-curve-text"
            fontSize={metrics.tickSize}
            x={px(x + metrics.ringRadius * 0.5)}
            y={px(y - metrics.tickSize * 0.9)}
          >
            {`log ${classes} with all weights 0`}
          </text>
        </>
      ) : null}
      {Array.from({ length: N }, (_, n) =>
        n === i ? null : (
          <g key={n} data-term="loss" data-i={n}>
            <circle className="log-curve-handle" r={12} data-part={`place-${n}`} />
            <path className="lit-under lit-line" data-part={`stroke-${n}`} />
            <path className="log-curve-stroke" data-part={`stroke-${n}`} />
          </g>
        ),
      )}
      {tangent ? (
        <g data-term="dProbs" data-i={i} data-k={label}>
          <LitPath part="tangent" className="log-curve-tangent" />
          <text className="log-curve-number" fontSize={metrics.tickSize} data-part="slope" />
        </g>
      ) : null}
      <CurveExample i={i} label={label} metrics={metrics} frame={frame} />
    </svg>
  );
}
