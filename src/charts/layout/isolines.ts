import { isoLevels } from './isoLevels';
import type { Isoline } from './isoLevels';
import type { Vec } from './geometry';
import { joinSegments } from './joinSegments';
import { crossing, logOdds } from './logOdds';
import type { LogOdds } from './logOdds';
import { ratioGrid } from './ratioGrid';
import type { ScorePlane } from './regions';
import { toData } from './view';
import type { View } from './view';

/** The odds at every node of a grid over the view, row by row. */
function oddsOnGrid(
  planes: readonly ScorePlane[],
  j: number,
  view: View,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  odds: LogOdds,
): Float64Array {
  const xs = Array.from({ length: columns + 1 }, (_, column) => (column * view.width) / columns);
  const ys = Array.from({ length: rows + 1 }, (_, row) => (row * view.height) / rows);
  const ratio = ratioGrid(
    planes,
    j,
    xs.map((x) => toData(view, [x, 0])[0]),
    ys.map((y) => toData(view, [0, y])[1]),
  );
  const values = new Float64Array(xs.length * ys.length);
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      let others = 0;
      if (ratio) for (let k = 0; k < planes.length; k++) if (k !== j) others += ratio(k, column, row);
      values[row * xs.length + column] = ratio ? -Math.log(others) : odds(xs[column]!, ys[row]!);
    }
  return values;
}

/**
 * The lines on which class j has one of the probabilities, over the whole picture: marching squares whose corners are
 * moved onto the line along the edges of a grid of `cell` pixels. The odds are concave (an affine function less a
 * log-sum-exp of such), so a square with two opposite corners above a level is above it in its middle as well.
 */
export function isolines(
  planes: readonly ScorePlane[],
  j: number,
  view: View,
  cell: number,
  levels: readonly number[] = isoLevels,
): Isoline[] {
  const [columns, rows] = [Math.ceil(view.width / cell), Math.ceil(view.height / cell)];
  const odds = logOdds(planes, j, view);
  const at = (column: number, row: number): Vec => [
    (column * view.width) / columns,
    (row * view.height) / rows,
  ];
  const values = oddsOnGrid(planes, j, view, { columns, rows }, odds);
  const valueAt = (column: number, row: number) => values[row * (columns + 1) + column]!;

  return levels.map((level) => {
    const wanted = Math.log(level / (1 - level));
    const corners = new Map<number, Vec>();
    const pairs: [number, number][] = [];
    /** The corner on an edge, which two squares share: it begins at a node and goes right (0) or down (1). */
    const cut = (column: number, row: number, way: 0 | 1): number => {
      const id = 2 * (row * (columns + 1) + column) + way;
      if (!corners.has(id)) {
        const [toColumn, toRow] = way === 0 ? [column + 1, row] : [column, row + 1];
        corners.set(
          id,
          crossing(
            odds,
            wanted,
            at(column, row),
            at(toColumn, toRow),
            valueAt(column, row),
            valueAt(toColumn, toRow),
          ),
        );
      }
      return id;
    };
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        // The four nodes clockwise from the upper left, and the edge after each.
        const above = [
          valueAt(column, row) > wanted,
          valueAt(column + 1, row) > wanted,
          valueAt(column + 1, row + 1) > wanted,
          valueAt(column, row + 1) > wanted,
        ];
        if (above.every((each) => each === above[0])) continue;
        const edges = [
          [column, row, 0],
          [column + 1, row, 1],
          [column, row + 1, 0],
          [column, row, 1],
        ] as const;
        const crossed = edges
          .filter((_, n) => above[n] !== above[(n + 1) % 4])
          .map(([toColumn, toRow, way]) => cut(toColumn, toRow, way));
        if (crossed.length === 2) pairs.push([crossed[0]!, crossed[1]!]);
        // Opposite corners above: so is the middle, and each of the other two corners is cut off.
        else if (above[0]) pairs.push([crossed[0]!, crossed[1]!], [crossed[2]!, crossed[3]!]);
        else pairs.push([crossed[3]!, crossed[0]!], [crossed[1]!, crossed[2]!]);
      }
    return { level, lines: joinSegments(pairs).map((ids) => ids.map((id) => corners.get(id)!)) };
  });
}
