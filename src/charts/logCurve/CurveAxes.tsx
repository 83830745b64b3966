import type { CurveTick } from '../layout/logCurve';
import type { Rect } from '../layout/geometry';
import type { PlaneMetrics } from '../layout/metrics';
import { px } from '../layout/path';

interface CurveAxesProps {
  readonly frame: Rect;
  readonly ticks: { readonly x: readonly CurveTick[]; readonly y: readonly CurveTick[] };
  readonly metrics: PlaneMetrics;
}

/** p to the right, the loss upwards, each with its name at the end. */
export function CurveAxes({ frame: { x0, y0, x1, y1 }, ticks, metrics }: CurveAxesProps) {
  const { tickSize, mathSize, markerRadius, scale } = metrics;
  const [left, below] = [x0 - markerRadius - 4 * scale, y1 + markerRadius + tickSize];
  return (
    <>
      <path className="log-curve-axis" d={`M${px(x0)} ${px(y0)}V${px(y1)}H${px(x1)}`} />
      {ticks.x.map(({ text, at }, n) => (
        <g key={text}>
          <path className="log-curve-axis" d={`M${px(at)} ${px(y1)}v${px(5 * scale)}`} />
          <text
            className="log-curve-tick"
            fontSize={tickSize}
            x={px(at)}
            y={px(below)}
            textAnchor="middle"
            data-part={`tick-p-${n}`}
          >
            {text}
          </text>
        </g>
      ))}
      {ticks.y.map(({ text, at }, n) => (
        <g key={text}>
          <path className="log-curve-axis" d={`M${px(x0)} ${px(at)}h${px(-5 * scale)}`} />
          <text
            className="log-curve-tick"
            fontSize={tickSize}
            x={px(left)}
            y={px(at + tickSize * 0.35)}
            textAnchor="end"
            data-part={`tick-loss-${n}`}
          >
            {text}
          </text>
        </g>
      ))}
      <AxisName of={['p', 'y']} size={mathSize} x={x1} y={below + mathSize} anchor="end" />
      <AxisName of={['L', 'i']} size={mathSize} x={x0 + mathSize * 0.5} y={y0 + mathSize * 0.3} />
    </>
  );
}

interface AxisNameProps {
  readonly of: readonly [string, string];
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'end';
}

/** A letter with an index, as formulas write it. */
function AxisName({ of: [letter, index], size, x, y, anchor }: AxisNameProps) {
  return (
    <text className="log-curve-math" fontSize={size} x={px(x)} y={px(y)} textAnchor={anchor}>
      {letter}
      <tspan fontSize={size * 0.72} dy={size * 0.18}>
        {index}
      </tspan>
    </text>
  );
}
