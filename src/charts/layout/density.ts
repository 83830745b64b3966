import { markerPath } from './classShape';
import type { Vec } from './geometry';

/** Some examples of one class that stand in one square of the picture. */
export interface Heap {
  readonly j: number;
  readonly count: number;
  readonly at: Vec;
  readonly r: number;
}

interface DensityOptions {
  readonly labels: ArrayLike<number>;
  /** the example that has a mark of its own */
  readonly without: number;
  readonly width: number;
  readonly height: number;
  /** the side of a square, in pixels */
  readonly cell: number;
}

interface Square {
  readonly column: number;
  readonly row: number;
  readonly counts: Map<number, number>;
  /** the sum of the places, for their middle */
  x: number;
  y: number;
}

/** The points counted by squares and classes; those outside of the picture are left out. */
function countSquares(
  points: readonly Vec[],
  { labels, without, width, height, cell }: DensityOptions,
): Square[] {
  const squares = new Map<string, Square>();
  points.forEach(([x, y], n) => {
    if (n === without || x < 0 || y < 0 || x >= width || y >= height) return;
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    const key = `${column} ${row}`;
    const square = squares.get(key) ?? { column, row, counts: new Map<number, number>(), x: 0, y: 0 };
    const j = labels[n] ?? 0;
    square.counts.set(j, (square.counts.get(j) ?? 0) + 1);
    square.x += x;
    square.y += y;
    squares.set(key, square);
  });
  return [...squares.values()];
}

/** The least radius at which shapes are still told apart. */
const leastRadius = 2.2;

/**
 * Many points as a density: in each square of a grid one mark a class that stands there, its area the number of
 * examples, in the middle of where they stand. Where classes meet, their marks stand around the middle of the square.
 */
export function densityOf(points: readonly Vec[], options: DensityOptions): Heap[] {
  const { cell } = options;
  const squares = countSquares(points, options);
  const largest = squares.reduce((most, { counts }) => Math.max(most, ...counts.values()), 1);
  const radius = (count: number) => Math.max(leastRadius, 0.46 * cell * Math.sqrt(count / largest));
  return squares.flatMap(({ column, row, counts, x, y }) => {
    const classes = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const [first] = classes;
    if (classes.length === 1 && first) {
      const [j, count] = first;
      return [{ j, count, at: [x / count, y / count] as Vec, r: radius(count) }];
    }
    const away = cell * 0.26;
    return classes.map(([j, count], n): Heap => {
      const angle = -Math.PI / 2 + (n * 2 * Math.PI) / classes.length;
      return {
        j,
        count,
        at: [(column + 0.5) * cell + away * Math.cos(angle), (row + 0.5) * cell + away * Math.sin(angle)],
        r: radius(count),
      };
    });
  });
}

/** The heaps of class j as one path, so that a picture has as many elements as classes. */
export const densityPath = (heaps: readonly Heap[], j: number): string =>
  heaps
    .filter((heap) => heap.j === j)
    .map(({ r, at }) => markerPath(j, r, at))
    .join('');
