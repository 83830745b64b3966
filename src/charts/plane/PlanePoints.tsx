import { mostPoints } from '../layout/mostPoints';
import { Marker } from '../Marker';
import { Grips } from './Grips';
import type { PlaneDrawing } from './drawing';
import type { PlaneStructure } from './structure';

interface PlanePointsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
  /** the axis that the keys move the chosen point along */
  readonly focusedAxis: 0 | 1 | null;
}

/** Half of the 44 pixels that answer a pointer. */
export const hitRadius = 22;

/** The points with a mark of their own: all, or the chosen one where the others are a density. */
const marked = (N: number, i: number): number[] =>
  N > mostPoints ? [i] : Array.from({ length: N }, (_, n) => n);

/** The places at which a pointer takes hold of a point: under every other mark, so that those can be pointed at too. */
export function PointHandles({
  structure: { N, i },
  scale,
}: {
  readonly structure: PlaneStructure;
  readonly scale: number;
}) {
  return (
    <>
      {marked(N, i).map((n) => (
        <circle
          key={n}
          className="plane-handle"
          r={hitRadius * Math.max(1, scale)}
          data-part={`point-${n}`}
          data-handle=""
          data-term="X"
          data-i={n}
        />
      ))}
    </>
  );
}

/** The points, the chosen one last and in its ring: whether the ring is lit tells that the label is j's. */
export function PlanePoints({
  drawing: { metrics },
  structure: { N, labels, i, j },
  focusedAxis,
}: PlanePointsProps) {
  const order = marked(N, i).filter((n) => n !== i);
  const { ringRadius, chosenRadius, markerRadius, letterSize, letters } = metrics;
  return (
    <>
      {order.map((n) => (
        <g key={n} data-part={`point-${n}`} data-marker="" data-one="" data-term="X" data-i={n}>
          <circle className="one-under lit-disc" r={markerRadius + 5} />
          <Marker j={labels[n] ?? 0} r={markerRadius} letterSize={letters ? letterSize : undefined} />
        </g>
      ))}
      <g
        data-part="ring"
        data-term="indicator"
        data-i={i}
        data-j={j}
        className="plane-ring"
        data-focus={focusedAxis ?? undefined}
      >
        <circle className="lit-under lit-disc" r={ringRadius} />
        <circle className="plane-ring-line" r={ringRadius} />
        <Grips radius={ringRadius} scale={metrics.scale} />
      </g>
      <g key={i} data-part={`point-${i}`} data-marker="" data-one="" data-term="X" data-i={i}>
        <circle className="lit-under lit-disc" r={ringRadius - 2} />
        <circle className="one-under lit-disc" r={ringRadius - 2} />
        <Marker j={labels[i] ?? 0} r={chosenRadius} letterSize={letterSize} />
      </g>
    </>
  );
}
