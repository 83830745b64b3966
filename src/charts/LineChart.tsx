import { useRef } from 'react';
import type { Axis, Point } from './layout/lineChart';
import { lineChartLayout } from './layout/lineChart';
import { useScreenMode } from '../ui/screenMode';
import { useSize } from './plane/useSize';
import './lineChart.css';

export interface LineSeries {
  readonly name: string;
  readonly points: readonly Point[];
  readonly dash?: 'solid' | 'dashed' | 'dotted';
}

interface LineChartProps {
  readonly series: readonly LineSeries[];
  readonly x: Axis & { readonly title: string };
  readonly y: Axis & { readonly title: string };
  /** The point of the first series that stands out. */
  readonly mark?: Point | null;
  /** Id of the text that says what the picture shows. */
  readonly describedBy: string;
  readonly label: string;
}

const margin = { left: 52, right: 26, top: 38, bottom: 46 };
/** The room of a number under the axis, with what sets it apart from the next. */
const widestTick = 44;
/** How much larger its texts are on a projector, and the room that they need. */
const lectureScale = 28 / 13;

/** Lines on two axes, told apart by their dashes, each with its name in the key above. */
export function LineChart({ series, x, y, mark, describedBy, label }: LineChartProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  return (
    <div className="line-chart">
      <ul className="line-chart-key">
        {series.map(({ name, dash = 'solid' }) => (
          <li key={name}>
            <svg width="28" height="10" aria-hidden="true" focusable="false">
              <line x1="0" x2="28" y1="5" y2="5" className="line-chart-line" data-dash={dash} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div ref={room} className="line-chart-room">
        {size ? (
          <svg
            width={size.width}
            height={size.height}
            role="img"
            aria-label={label}
            aria-describedby={describedBy}
          >
            <Drawing series={series} x={x} y={y} mark={mark} width={size.width} height={size.height} />
          </svg>
        ) : null}
      </div>
    </div>
  );
}

type DrawingProps = Pick<LineChartProps, 'series' | 'x' | 'y' | 'mark'> & {
  readonly width: number;
  readonly height: number;
};

function Drawing({ series, x, y, mark, width, height }: DrawingProps) {
  const scale = useScreenMode() === 'lecture' ? lectureScale : 1;
  const frame = {
    x0: margin.left * scale,
    y0: margin.top * scale,
    x1: width - margin.right * scale,
    y1: height - margin.bottom * scale,
  };
  const layout = lineChartLayout(
    series.map(({ points }) => points),
    { x, y },
    frame,
  );
  const at = mark ? layout.place(mark) : null;
  // On a narrow page every second tick has its number.
  const [first, second] = layout.x;
  const every = first && second ? Math.ceil((widestTick * scale) / Math.abs(second.at - first.at)) : 1;
  return (
    <>
      {layout.y.map((tick) => (
        <g key={tick.value}>
          <line className="line-chart-grid" x1={frame.x0} x2={frame.x1} y1={tick.at} y2={tick.at} />
          <text className="line-chart-tick" x={frame.x0 - 8 * scale} y={tick.at + 5 * scale} textAnchor="end">
            <TickText value={tick.value} kind={y.kind} />
          </text>
        </g>
      ))}
      {layout.x.map((tick, n) => (
        <g key={tick.value}>
          <line
            className="line-chart-tickline"
            x1={tick.at}
            x2={tick.at}
            y1={frame.y1}
            y2={frame.y1 + 5 * scale}
          />
          <text className="line-chart-tick" x={tick.at} y={frame.y1 + 21 * scale} textAnchor="middle">
            {n % every === 0 ? <TickText value={tick.value} kind={x.kind} /> : null}
          </text>
        </g>
      ))}
      <line className="line-chart-axis" x1={frame.x0} x2={frame.x1} y1={frame.y1} y2={frame.y1} />
      <text className="line-chart-title" x={frame.x1} y={frame.y1 + 39 * scale} textAnchor="end">
        {x.title}
      </text>
      <text className="line-chart-title" x={frame.x0 - 44 * scale} y={14 * scale}>
        {y.title}
      </text>
      {layout.paths.map((path, n) => (
        <path
          key={series[n]?.name}
          className="line-chart-line"
          data-dash={series[n]?.dash ?? 'solid'}
          d={path}
        />
      ))}
      {at ? <circle className="line-chart-mark" cx={at.x} cy={at.y} r={5 * scale} /> : null}
    </>
  );
}

/** A tick as the axis counts: powers of ten with a raised exponent, or a short decimal. */
function TickText({ value, kind }: { readonly value: number; readonly kind: Axis['kind'] }) {
  if (kind === 'linear') return String(Number(value.toPrecision(6))).replace('-', '−');
  const exponent = Math.round(Math.log10(value));
  return (
    <>
      10<tspan dy="-0.45em">{String(exponent).replace('-', '−')}</tspan>
    </>
  );
}
