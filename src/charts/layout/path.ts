import type { Segment, Vec } from './geometry';

/** A coordinate for an attribute: a tenth of a pixel is finer than any screen shows. */
export const px = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
};

const place = ([x, y]: Vec): string => `${px(x)} ${px(y)}`;

/** A closed outline, or nothing where there are no corners. */
export const closedPath = (corners: readonly Vec[]): string =>
  corners.length === 0 ? '' : `M${corners.map(place).join('L')}Z`;

export const openPath = (corners: readonly Vec[]): string =>
  corners.length === 0 ? '' : `M${corners.map(place).join('L')}`;

/** Many separate strokes as one path. */
export const strokesPath = (strokes: readonly Segment[]): string =>
  strokes.map((stroke) => openPath(stroke)).join('');
