import type { Vec } from './geometry';

export interface ArrowStyle {
  /** the shaft's thickness */
  readonly width: number;
  /** the head's length on a long shaft */
  readonly head: number;
}

export interface Arrow {
  /** where the head begins */
  readonly neck: Vec;
  /** how long the head is drawn */
  readonly head: number;
  /** the outline of the whole arrow, shaft and head; empty where there is no length to draw */
  readonly outline: readonly Vec[];
}

/** The head takes at most this part of an arrow, so that a short one still has a shaft. */
const headShare = 0.6;

/** An arrow from tail to tip as one outline, to be filled where it counts and outlined where it does not yet. */
export function arrowShape(tail: Vec, tip: Vec, { width, head }: ArrowStyle): Arrow {
  const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
  if (!(length > 0.05) || !Number.isFinite(length)) return { neck: tail, head: 0, outline: [] };
  const along: Vec = [(tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length];
  const drawn = Math.min(head, length * headShare);
  const neck: Vec = [tip[0] - along[0] * drawn, tip[1] - along[1] * drawn];
  const half = Math.min(width / 2, drawn * 0.3);
  const wing = Math.max(drawn * 0.42, half);
  const side = (at: Vec, by: number): Vec => [at[0] - along[1] * by, at[1] + along[0] * by];
  return {
    neck,
    head: drawn,
    outline: [
      side(tail, half),
      side(neck, half),
      side(neck, wing),
      tip,
      side(neck, -wing),
      side(neck, -half),
      side(tail, -half),
    ],
  };
}
