import { mean } from 'd3-array';
import type { Vec } from './geometry';

/** Places a side that are looked at. */
const grid = 40;
/** How far from every other point a new one stands, as a part of what all of them take. */
const clearance = 0.11;

/**
 * A place for a new point of a class: as near to the middle of its class as no other point is close by; for a class
 * without examples, where most room is. Rounded to the power of ten below a twentieth of what all points take.
 */
export function freePlace(points: readonly Vec[], labels: readonly number[], label: number): Vec {
  const own = points.filter((_, i) => labels[i] === label);
  const [x0, x1, y0, y1] = bounds(points);
  const span = Math.max(x1 - x0, y1 - y0) || 2;
  const step = 10 ** Math.floor(Math.log10(span / 20));
  const round = (value: number) => Number((Math.round(value / step) * step).toFixed(10)) + 0;
  const target: Vec | null =
    own.length > 0 ? [mean(own, ([x]) => x) ?? 0, mean(own, ([, y]) => y) ?? 0] : null;

  let best: { readonly at: Vec; readonly price: number } | null = null;
  for (let column = 0; column <= grid; column += 1)
    for (let row = 0; row <= grid; row += 1) {
      const middle = [(x0 + x1) / 2, (y0 + y1) / 2] as const;
      const at: Vec = [
        round(middle[0] + (column / grid - 0.5) * span * 1.1),
        round(middle[1] + (row / grid - 0.5) * span * 1.1),
      ];
      const room = Math.min(...points.map(([x, y]) => Math.hypot(x - at[0], y - at[1])), Infinity);
      const missing = Math.max(0, clearance * span - room);
      const price = target
        ? Math.hypot(at[0] - target[0], at[1] - target[1]) + 20 * missing
        : -Math.min(room, span);
      if (!best || price < best.price - 1e-9) best = { at, price };
    }
  return best?.at ?? [0, 0];
}

function bounds(points: readonly Vec[]): [number, number, number, number] {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  return points.length > 0 ? [x0, x1, y0, y1] : [-1, 1, -1, 1];
}
