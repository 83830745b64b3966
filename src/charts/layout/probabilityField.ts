import { ratioGrid } from './ratioGrid';
import type { ScorePlane } from './regions';
import { toData } from './view';
import type { View } from './view';

/** Red, green and blue from 0 to 255. */
export type Tint = readonly [number, number, number];

interface FieldSize {
  readonly columns: number;
  readonly rows: number;
}

/** The middles of the field's pixels, in the data's units. */
function middlesOf(
  { columns, rows }: FieldSize,
  view: View,
): { readonly xs: number[]; readonly ys: number[] } {
  const [stepX, stepY] = [view.width / columns, view.height / rows];
  return {
    xs: Array.from({ length: columns }, (_, column) => toData(view, [(column + 0.5) * stepX, 0])[0]),
    ys: Array.from({ length: rows }, (_, row) => toData(view, [0, (row + 0.5) * stepY])[1]),
  };
}

/**
 * The plane as a field of probabilities: at every place the classes' tints, each weighed by its probability. Written
 * as RGBA into `pixels`, a picture of `columns` x `rows` that covers the view; each pixel holds its middle's colour.
 */
export function fillField(
  pixels: Uint8ClampedArray,
  size: FieldSize,
  planes: readonly ScorePlane[],
  tints: readonly Tint[],
  view: View,
): void {
  const { xs, ys } = middlesOf(size, view);
  const ratio = ratioGrid(planes, 0, xs, ys);
  const weights = new Float64Array(planes.length);
  let at = 0;
  for (let row = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++) {
      if (ratio) for (let k = 0; k < planes.length; k++) weights[k] = ratio(k, column, row);
      else weigh(weights, planes, xs[column]!, ys[row]!);
      let [sum, red, green, blue] = [0, 0, 0, 0];
      for (let k = 0; k < planes.length; k++) {
        const weight = weights[k]!;
        const tint = tints[k]!;
        sum += weight;
        red += weight * tint[0];
        green += weight * tint[1];
        blue += weight * tint[2];
      }
      pixels[at] = red / sum;
      pixels[at + 1] = green / sum;
      pixels[at + 2] = blue / sum;
      pixels[at + 3] = 255;
      at += 4;
    }
}

/** The probabilities at one place, times their largest's inverse: for scores too large for a grid of ratios. */
function weigh(weights: Float64Array, planes: readonly ScorePlane[], x: number, y: number): void {
  let most = -Infinity;
  planes.forEach(({ a, b, c }, k) => {
    weights[k] = a * x + b * y + c;
    most = Math.max(most, weights[k]);
  });
  for (let k = 0; k < weights.length; k++) weights[k] = Math.exp(weights[k]! - most);
}
