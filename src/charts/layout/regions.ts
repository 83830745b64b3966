import type { Trace } from '../../engine/trace';
import type { Matrix } from '../../engine/types';
import type { Rect, Segment, Vec } from './geometry';
import type { Axes } from './planeData';

/** A class's score over the plane, as far as it can be seen there: a·x + b·y + c, with the other features held. */
export interface ScorePlane {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface Region {
  readonly j: number;
  /** where class j scores highest, in the data's units; empty where it nowhere does */
  readonly polygon: readonly Vec[];
  /** whether another class has the same score everywhere, so that the region belongs to none alone */
  readonly tied: boolean;
}

export interface Regions {
  readonly regions: readonly Region[];
  /** the inner edges: where the top two scores, and so the top two probabilities, are equal */
  readonly boundaries: readonly Segment[];
}

/** f_j over the two features shown, the others held at their values in example i; for other weights where they are given. */
export function scorePlanes(trace: Trace, i: number, axes: Axes, W: Matrix = trace.params.W): ScorePlane[] {
  const { x } = trace.examples[i]!;
  return W.map((row) => {
    let c = 0;
    row.forEach((weight, d) => {
      if (d !== axes[0] && d !== axes[1]) c += weight * (x[d] ?? 0);
    });
    return { a: row[axes[0]] ?? 0, b: row[axes[1]] ?? 0, c };
  });
}

/** Half the difference of two scores: half, so that the largest finite weights do not overflow. */
const difference = (f: ScorePlane, g: ScorePlane): ScorePlane => ({
  a: f.a / 2 - g.a / 2,
  b: f.b / 2 - g.b / 2,
  c: f.c / 2 - g.c / 2,
});

const same = (f: ScorePlane, g: ScorePlane): boolean => f.a === g.a && f.b === g.b && f.c === g.c;

/** A corner of a region, and the class on the other side of the edge that begins there (null: the picture's frame). */
interface Corner {
  readonly at: Vec;
  readonly beyond: number | null;
}

/** Keeps the part of a polygon where the difference is at least 0; the new edge borders on `beyond`. */
function clip(polygon: readonly Corner[], { a, b, c }: ScorePlane, beyond: number): Corner[] {
  const values = polygon.map(({ at }) => a * at[0] + b * at[1] + c);
  const kept: Corner[] = [];
  polygon.forEach((corner, n) => {
    const next = polygon[(n + 1) % polygon.length]!;
    const [here, there] = [values[n]!, values[(n + 1) % polygon.length]!];
    const meeting = (): Vec => {
      const t = here / (here - there);
      return [corner.at[0] + t * (next.at[0] - corner.at[0]), corner.at[1] + t * (next.at[1] - corner.at[1])];
    };
    if (here >= 0) {
      kept.push(corner);
      if (there < 0) kept.push({ at: meeting(), beyond });
    } else if (there > 0) kept.push({ at: meeting(), beyond: corner.beyond });
  });
  return kept.length < 3 ? [] : kept;
}

/** Which class scores highest where, inside a box: each region the box cut by one half plane a rival. */
export function decisionRegions(planes: readonly ScorePlane[], box: Rect): Regions {
  const frame: Corner[] = [
    { at: [box.x0, box.y0], beyond: null },
    { at: [box.x1, box.y0], beyond: null },
    { at: [box.x1, box.y1], beyond: null },
    { at: [box.x0, box.y1], beyond: null },
  ];
  const boundaries: Segment[] = [];
  const regions = planes.map((plane, j): Region => {
    // Of classes with one and the same score the first stands for all.
    if (planes.slice(0, j).some((earlier) => same(earlier, plane))) return { j, polygon: [], tied: true };
    let corners = frame;
    planes.forEach((rival, k) => {
      if (k !== j && corners.length > 0 && !same(rival, plane))
        corners = clip(corners, difference(plane, rival), k);
    });
    corners.forEach(({ at, beyond }, n) => {
      if (beyond !== null && j < beyond) boundaries.push([at, corners[(n + 1) % corners.length]!.at]);
    });
    const tied = planes.some((rival, k) => k > j && same(rival, plane));
    return { j, polygon: corners.map(({ at }) => at), tied };
  });
  return { regions, boundaries };
}
