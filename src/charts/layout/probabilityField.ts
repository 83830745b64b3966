import type { ScorePlane } from './regions';
import { toData } from './view';
import type { View } from './view';

/** Red, green and blue from 0 to 255. */
export type Tint = readonly [number, number, number];

/**
 * The plane as a field of probabilities: at every place the classes' tints, each weighed by its probability. Written
 * as RGBA into `pixels`, a picture of `columns` x `rows` that covers the view; each pixel holds its middle's colour.
 */
export function fillField(
  pixels: Uint8ClampedArray,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  planes: readonly ScorePlane[],
  tints: readonly Tint[],
  view: View,
): void {
  const weights = new Float64Array(planes.length);
  const [stepX, stepY] = [view.width / columns, view.height / rows];
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = toData(view, [(column + 0.5) * stepX, (row + 0.5) * stepY]);
      let most = -Infinity;
      planes.forEach(({ a, b, c }, k) => {
        weights[k] = a * x + b * y + c;
        most = Math.max(most, weights[k]);
      });
      let [sum, red, green, blue] = [0, 0, 0, 0];
      for (let k = 0; k < planes.length; k++) {
        const weight = Math.exp(weights[k]! - most);
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
}
