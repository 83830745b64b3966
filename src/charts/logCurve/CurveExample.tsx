import { Marker } from '../Marker';
import type { Rect } from '../layout/geometry';
import type { PlaneMetrics } from '../layout/metrics';
import { px } from '../layout/path';
import { LitPath } from '../plane/PlaneMarks';

interface CurveExampleProps {
  readonly i: number;
  readonly label: number;
  readonly metrics: PlaneMetrics;
  readonly frame: Rect;
}

/** The chosen example on the curve, and the way to its probability and to its loss. */
export function CurveExample({ i, label, metrics, frame }: CurveExampleProps) {
  const { chosenRadius, letterSize, tickSize, markerRadius, scale } = metrics;
  return (
    <>
      <g data-term="probs" data-i={i} data-j={label}>
        <LitPath part="drop-p" className="log-curve-drop" />
        <text
          className="log-curve-number"
          fontSize={tickSize}
          y={px(frame.y1 + markerRadius + tickSize)}
          textAnchor="middle"
          data-part="value-p"
        />
      </g>
      <g data-term="loss" data-i={i}>
        <LitPath part="drop-loss" className="log-curve-drop" />
        <text
          className="log-curve-number"
          fontSize={tickSize}
          x={px(frame.x0 - markerRadius - 4 * scale)}
          textAnchor="end"
          data-part="value-loss"
        />
        <g data-part={`place-${i}`}>
          <circle className="lit-under lit-disc" r={chosenRadius + 6 * scale} />
          <Marker key={i} j={label} r={chosenRadius} letterSize={letterSize} />
        </g>
      </g>
    </>
  );
}
