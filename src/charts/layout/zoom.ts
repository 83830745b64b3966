import type { Rect, Vec } from './geometry';
import { toData, toScreen } from './view';
import type { View } from './view';

/** A part of a plane, said without pixels: it means the same in a picture of any size. */
export interface Zoom {
  readonly centre: Vec;
  /** units along the picture's shorter side */
  readonly span: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much larger, and how much smaller, than the view that shows everything. */
export const zoomRange = { most: 60, least: 1 / 4 } as const;

/** A step of the buttons and keys: three of them make a little more than twice. */
export const zoomStep = 1.3;

/** A step of panning, as a part of the picture's shorter side. */
export const panStep = 0.2;

export const zoomOf = (view: View): Zoom => ({
  centre: toData(view, [view.width / 2, view.height / 2]),
  span: Math.min(view.width, view.height) / view.unit,
});

export function zoomedView({ centre, span }: Zoom, { width, height }: Size): View {
  const unit = Math.min(width, height) / span;
  return { width, height, unit, origin: [width / 2 - centre[0] * unit, height / 2 + centre[1] * unit] };
}

/** The view so many times as large; what is drawn at `at` stays there. */
export function zoomedAround(view: View, at: Vec, factor: number): View {
  const [x, y] = view.origin;
  return {
    ...view,
    unit: view.unit * factor,
    origin: [at[0] + (x - at[0]) * factor, at[1] + (y - at[1]) * factor],
  };
}

export const pannedBy = (view: View, [x, y]: Vec): View => ({
  ...view,
  origin: [view.origin[0] + x, view.origin[1] + y],
});

/**
 * What two fingers do: the places they were put on stay under them as far as a picture that does not turn allows,
 * which is the middle between them and their distance.
 */
export function pinchedView(view: View, before: readonly [Vec, Vec], now: readonly [Vec, Vec]): View {
  const middle = ([a, b]: readonly [Vec, Vec]): Vec => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const apart = ([a, b]: readonly [Vec, Vec]) => Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [from, to] = [middle(before), middle(now)];
  // Two fingers on one place have no distance to compare with.
  const factor = Math.max(apart(now), 1) / Math.max(apart(before), 1);
  return pannedBy(zoomedAround(view, from, factor), [to[0] - from[0], to[1] - from[1]]);
}

/**
 * The view within bounds: neither so near that nothing is left to see nor so far that all runs together, and with its
 * middle inside of what there is to see.
 */
export function boundedView(view: View, fitted: View, box: Rect): View {
  const unit = Math.min(Math.max(view.unit, fitted.unit * zoomRange.least), fitted.unit * zoomRange.most);
  const middle: Vec = [view.width / 2, view.height / 2];
  const sized = zoomedAround(view, middle, unit / view.unit);
  const [x, y] = toData(sized, middle);
  const inside: Vec = [Math.min(Math.max(x, box.x0), box.x1), Math.min(Math.max(y, box.y0), box.y1)];
  const at = toScreen(sized, inside);
  return pannedBy(sized, [middle[0] - at[0], middle[1] - at[1]]);
}

/** Whether two views show the same to a pixel's half. */
export function sameView(a: View, b: View): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  const corners: readonly Vec[] = [
    [0, 0],
    [a.width, a.height],
  ];
  return corners.every((corner) => {
    const [x, y] = toScreen(b, toData(a, corner));
    return Math.hypot(x - corner[0], y - corner[1]) < 0.5;
  });
}

/** The view a part of the way from one to another: their scales multiply, so that the motion is even. */
export function viewBetween(from: View, to: View, part: number): View {
  const unit = from.unit * (to.unit / from.unit) ** part;
  // The middles travel as the scale does; where it stays, in a straight line.
  const share = Math.abs(to.unit - from.unit) < 1e-9 * to.unit ? part : ratio(from.unit, to.unit, unit);
  const middle: Vec = [to.width / 2, to.height / 2];
  const [a, b] = [toData(from, middle), toData(to, middle)];
  const centre: Vec = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  return { ...to, unit, origin: [middle[0] - centre[0] * unit, middle[1] + centre[1] * unit] };
}

/** How far 1/unit is on its way from 1/a to 1/b: so one place of the plane stands still on the screen all the time. */
const ratio = (a: number, b: number, unit: number): number => (1 / a - 1 / unit) / (1 / a - 1 / b);

/** A view may be this much nearer than needed before it makes room. */
const slack = 1.3;

/**
 * Whether a view still serves when the numbers have changed: everything is in it, a strip at its edges left free,
 * and nothing would be drawn much larger in a new one.
 */
export function stillServes(view: View, fitted: View, box: Rect, edge: number): boolean {
  if (view.width !== fitted.width || view.height !== fitted.height) return false;
  const [x0, y0] = toScreen(view, [box.x0, box.y1]);
  const [x1, y1] = toScreen(view, [box.x1, box.y0]);
  const inside = x0 >= edge && y0 >= edge && x1 <= view.width - edge && y1 <= view.height - edge;
  return inside && fitted.unit <= view.unit * slack;
}
