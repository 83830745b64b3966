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

export const zoomOf = (view: View): Zoom => ({
  centre: toData(view, [view.width / 2, view.height / 2]),
  span: Math.min(view.width, view.height) / view.unit,
});

export function zoomedView({ centre, span }: Zoom, { width, height }: Size): View {
  const unit = Math.min(width, height) / span;
  return { width, height, unit, origin: [width / 2 - centre[0] * unit, height / 2 + centre[1] * unit] };
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
