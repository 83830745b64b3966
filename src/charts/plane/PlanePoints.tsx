import { memo } from 'react';
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
const marked = (N: number, i: number | null): number[] =>
  N > mostPoints && i !== null ? [i] : Array.from({ length: N }, (_, n) => n);

/** The places at which a pointer takes hold of a point: under every other mark, so that those can be pointed at too. */
export const PointHandles = memo(function PointHandles({
  N,
  i,
  scale,
}: {
  readonly N: number;
  /** the chosen one, where it alone has a mark */
  readonly i: number | null;
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
});

interface PointMarkProps {
  readonly n: number;
  readonly label: number;
  readonly radius: number;
  /** no letter without it */
  readonly letterSize: number | undefined;
}

/** A point that is not the chosen one; kept as it is where another is chosen, for there may be hundreds. */
const PointMark = memo(function PointMark({ n, label, radius, letterSize }: PointMarkProps) {
  return (
    <g data-part={`point-${n}`} data-marker="" data-one="" data-term="X" data-i={n}>
      <circle className="one-under lit-disc" r={radius + 5} />
      <Marker j={label} r={radius} letterSize={letterSize} />
    </g>
  );
});

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
        <PointMark
          key={n}
          n={n}
          label={labels[n] ?? 0}
          radius={markerRadius}
          letterSize={letters ? letterSize : undefined}
        />
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
