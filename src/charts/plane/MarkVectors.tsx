import { weightsShown } from '../layout/planeShow';
import type { PlaneDrawing } from './drawing';
import { LitPath } from './PlaneMarks';
import type { PlaneStructure } from './structure';

interface MarkVectorsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
}

/** How large the chosen example's error is, and the arrows of the weights. */
export function MarkVectors({ drawing: { show }, structure: { C, i, j } }: MarkVectorsProps) {
  return (
    <>
      {show.error ? (
        <g data-term="dScores" data-i={i} data-j={j}>
          <LitPath part="error" className="plane-part" />
          <path data-part="error-tick" className="plane-vector" />
        </g>
      ) : null}
      {weightsShown(show, j, C).map((k) => (
        <g key={k} data-term="W" data-j={k} data-class={k}>
          <LitPath part={`weight-${k}`} className="plane-arrow" under="lit-shape" />
        </g>
      ))}
    </>
  );
}
