import { letterOf } from '../terms/classLetters';
import { letterBaseline, markerPath } from './layout/classShape';
import './marks.css';

interface MarkerProps {
  readonly j: number;
  /** the radius of the circle that weighs as much */
  readonly r: number;
  /** the letter's size in pixels; no letter without it */
  readonly letterSize?: number;
}

/** Class j's mark around (0, 0) of whatever SVG it stands in: its hue, its shape and its letter. */
export function Marker({ j, r, letterSize }: MarkerProps) {
  return (
    <g className="marker" data-class={j}>
      <path d={markerPath(j, r)} />
      {letterSize === undefined ? null : (
        <text y={letterBaseline(j, r, letterSize)} fontSize={letterSize}>
          {letterOf(j)}
        </text>
      )}
    </g>
  );
}

interface ClassMarkProps {
  readonly j: number;
  /** the side of the square it takes, in pixels; with a letter at least 18 are kept, so that it can be read */
  readonly size?: number;
  readonly letter?: boolean;
}

/** Class j's mark for a line of text, a table or a button. It is silent: what stands beside it says the class. */
export function ClassMark({ j, size = 18, letter = false }: ClassMarkProps) {
  const side = letter ? Math.max(18, size) : size;
  // The largest shapes reach 1.38 radii from the middle, and the outline needs half a pixel.
  const r = letter ? Math.max(8, side / 2.2) : side / 2.6;
  return (
    <svg
      className="class-mark"
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
      focusable="false"
    >
      <Marker j={j} r={r} letterSize={letter ? Math.max(13, Math.round(side * 0.62)) : undefined} />
    </svg>
  );
}
