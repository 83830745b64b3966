import type { ScorePlane } from './regions';

/** Exponents in this range can be added in pairs without overflow. */
const most = 300;

/**
 * Reads e^{f_k − f_j}, the probability of k in units of that of j, at the places (xs[n], ys[m]) of a grid. The scores are
 * affine, so each is a factor of the column times a factor of the row, and a grid takes one exponential a line, not one a
 * place. Null where a factor could overflow.
 */
export function ratioGrid(
  planes: readonly ScorePlane[],
  j: number,
  xs: readonly number[],
  ys: readonly number[],
): ((k: number, column: number, row: number) => number) | null {
  const own = planes[j]!;
  let largest = 0;
  const exponential = (exponent: number) => {
    // Written so that NaN counts as too large.
    if (!(Math.abs(exponent) <= largest)) largest = Math.abs(exponent);
    return Math.exp(exponent);
  };
  const across = planes.map(({ a, c }) =>
    Float64Array.from(xs, (x) => exponential((a - own.a) * x + (c - own.c))),
  );
  const up = planes.map(({ b }) => Float64Array.from(ys, (y) => exponential((b - own.b) * y)));
  return largest <= most ? (k, column, row) => across[k]![column]! * up[k]![row]! : null;
}
