import { arrowsShown } from '../layout/planeLayout';
import type { PlaneDrawing } from './drawing';
import { LitPath } from './PlaneMarks';
import type { PlaneStructure } from './types';

interface PlaneVectorsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
}

/** The arrows: contributions tail to head in their examples' colours, their sum, the weights; and the chosen example's lines. */
export function PlaneVectors({ drawing: { show }, structure: { N, labels, i, j } }: PlaneVectorsProps) {
  const arrows = Array.from({ length: arrowsShown(show, i, N) }, (_, n) => n);
  return (
    <>
      <g data-term="X" data-i={i}>
        <LitPath part="vector" className="plane-vector" />
        {show.drops ? (
          <>
            <LitPath part="drop-0" className="plane-drop" />
            <LitPath part="drop-1" className="plane-drop" />
          </>
        ) : null}
      </g>
      {show.weights ? (
        <g data-term="W" data-j={j} data-class={j}>
          <LitPath part="weight" className="plane-arrow" under="lit-shape" />
        </g>
      ) : null}
      {show.sum ? (
        <g data-term="dW" data-j={j} data-class={j}>
          <LitPath part="sum" className="plane-arrow" under="lit-shape" />
        </g>
      ) : null}
      {arrows.map((n) => (
        <g
          key={n}
          data-term="contribution"
          data-i={n}
          data-j={j}
          data-class={labels[n]}
          className={n > i ? 'later' : n === i ? 'here' : undefined}
        >
          <path data-part={`arrow-${n}`} className="lit-under lit-shape" />
          <path data-part={`arrow-${n}`} className="plane-arrow" />
        </g>
      ))}
    </>
  );
}
