import type { Rect } from '../layout/geometry';
import type { Clip, Matrix, PictureItem } from './picture';

/** Where one is while a page is walked through. */
export interface Place {
  /** the picture's corner in the window */
  readonly corner: readonly [number, number];
  /** what the elements around let through, 0 to 1 */
  readonly opacity: number;
  readonly clips: readonly Clip[];
  readonly add: (item: PictureItem) => void;
}

/** A box of the window as one of the picture. */
export function rectIn({ corner: [x, y] }: Place, box: DOMRect): Rect {
  return { x0: box.left - x, y0: box.top - y, x1: box.right - x, y1: box.bottom - y };
}

/** How an element's own lengths become the picture's. */
export function matrixIn({ corner: [x, y] }: Place, element: SVGGraphicsElement): Matrix {
  const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix();
  return [a, b, c, d, e - x, f - y];
}

export const widened = ({ x0, y0, x1, y1 }: Rect, by: number): Rect => ({
  x0: x0 - by,
  y0: y0 - by,
  x1: x1 + by,
  y1: y1 + by,
});

export const commonPart = (a: Rect, b: Rect): Rect => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});

/** The smallest rectangle around all. */
export function around(rects: readonly Rect[]): Rect | null {
  const all = rects.filter(({ x0, y0, x1, y1 }) => x1 >= x0 && y1 >= y0);
  if (all.length === 0) return null;
  return {
    x0: Math.min(...all.map(({ x0 }) => x0)),
    y0: Math.min(...all.map(({ y0 }) => y0)),
    x1: Math.max(...all.map(({ x1 }) => x1)),
    y1: Math.max(...all.map(({ y1 }) => y1)),
  };
}
