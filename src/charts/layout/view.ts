import type { Rect, Vec } from './geometry';

/** A plane drawn at its real size: one unit is as long across as up, whatever the shape of the picture. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** pixels a unit */
  readonly unit: number;
  /** where (0, 0) is drawn, in pixels; it may lie outside the picture */
  readonly origin: Vec;
}

/** Pixels at each edge that stay free of what is fitted. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The view that shows all of `extent` as large as the room between the margins lets it, and in its middle. */
export function fitView(extent: Rect, width: number, height: number, margin: Margin): View {
  const roomX = Math.max(1, width - margin.left - margin.right);
  const roomY = Math.max(1, height - margin.top - margin.bottom);
  const unit = Math.min(roomX / (extent.x1 - extent.x0), roomY / (extent.y1 - extent.y0));
  const middle: Vec = [(extent.x0 + extent.x1) / 2, (extent.y0 + extent.y1) / 2];
  const origin: Vec = [margin.left + roomX / 2 - middle[0] * unit, margin.top + roomY / 2 + middle[1] * unit];
  return { width, height, unit, origin };
}

export const toScreen = (view: View, at: Vec): Vec => [
  view.origin[0] + at[0] * view.unit,
  view.origin[1] - at[1] * view.unit,
];

export const toData = (view: View, at: Vec): Vec => [
  (at[0] - view.origin[0]) / view.unit,
  (view.origin[1] - at[1]) / view.unit,
];

/** What the whole picture shows, in the data's units. */
export function viewBox(view: View): Rect {
  const [x0, y1] = toData(view, [0, 0]);
  const [x1, y0] = toData(view, [view.width, view.height]);
  return { x0, y0, x1, y1 };
}

/** The power of ten that a pixel stands for or exceeds: what a drag rounds to, so that dragged values stay short. */
export const dragStep = (view: View): number => 10 ** Math.floor(Math.log10(1 / view.unit));

/** The position under a pixel, kept in the picture and rounded to the drag's step. */
export function draggedTo(view: View, at: Vec, inset: number): Vec {
  const inside = (value: number, size: number) =>
    Math.max(Math.min(inset, size / 2), Math.min(size - inset, value));
  const data = toData(view, [inside(at[0], view.width), inside(at[1], view.height)]);
  const decimals = Math.round(-Math.log10(dragStep(view)));
  // The step is a power of ten; dividing by its inverse keeps 0.3 from becoming 0.30000000000000004.
  const rounded = (value: number) =>
    decimals >= 0
      ? Math.round(value * 10 ** decimals) / 10 ** decimals
      : Math.round(value / 10 ** -decimals) * 10 ** -decimals;
  return [rounded(data[0]) + 0, rounded(data[1]) + 0];
}
