import type { Rect, Vec } from './geometry';
import { toData, toScreen } from './view';
import type { View } from './view';

/** How much larger, and how much smaller, than the view that shows everything. */
export const zoomRange = { most: 60, least: 1 / 4 } as const;

/** A step of the buttons and keys: three of them make a little more than twice. */
export const zoomStep = 1.3;

/** A step of panning, as a part of the picture's shorter side. */
export const panStep = 0.2;

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
