import type { Rect } from '../layout/geometry';

/** a b c d e f: x goes to a x + c y + e, y to b x + d y + f, as SVG and canvas take it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export interface Paint {
  /** #rrggbb */
  readonly colour: string;
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** What a mark is seen through. */
export interface Clip {
  readonly path: string;
  readonly matrix: Matrix;
}

export interface Font {
  /** As a style sheet lists families. */
  readonly family: string;
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

interface Placed {
  readonly matrix: Matrix;
  readonly clips: readonly Clip[];
  /** what it takes of the picture */
  readonly box: Rect;
}

export interface PictureShape extends Placed {
  readonly kind: 'shape';
  readonly path: string;
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

export interface PictureText extends Placed {
  readonly kind: 'text';
  readonly text: string;
  /** where its first letter stands on its line */
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly fill: Paint;
  /** painted before the letters, around them */
  readonly halo: Stroke | null;
}

export type PictureItem = PictureShape | PictureText;

/** A picture as what is painted, the first item undermost; lengths in CSS pixels. */
export interface Picture {
  readonly items: readonly PictureItem[];
  readonly frame: Rect;
  /** the paper's colour, #rrggbb */
  readonly paper: string;
}

/** What a saved picture says of itself. */
export interface PictureWords {
  readonly title: string;
  /** the picture in words */
  readonly description: string;
  /** the address of the step with its numbers, from `#` on */
  readonly address: string;
}
