import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import type { Params } from '../../engine/types';
import { planeExtent } from './extent';
import { chainOf, pointOf, weightOf } from './planeData';

const base: Params = {
  X: [
    [-1.8, 3.0],
    [2.3, 1.4],
    [-0.8, -1.8],
  ],
  y: [0, 1, 2],
  W: [
    [0.5, -0.8, 0.4],
    [1, -1.1, 0],
    [0.7, -1.6, -0.2],
  ],
  reg: 0.1,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
};
const options = { axes: [0, 1], j: 1, chain: true, weights: [] } as const;
const numbers = trace(base);

describe('chainOf', () => {
  it('ends at N times the data part of the row, in the features shown', () => {
    for (const axes of [
      [0, 1],
      [1, 2],
    ] as const) {
      const end = chainOf(numbers, 2, axes).at(-1)!;
      expect(end[0]).toBeCloseTo(numbers.dWSum[2 * 3 + axes[0]]!, 12);
      expect(end[1]).toBeCloseTo(numbers.dWSum[2 * 3 + axes[1]]!, 12);
    }
  });

  it('stands after example i where the loop has brought the row', () => {
    const chain = chainOf(numbers, 1, [0, 1]);
    for (const i of [0, 1, 2]) {
      const row = numbers.dWAfter(i, 1).subarray(3, 5);
      expect(chain[i + 1]![0]).toBeCloseTo(row[0]!, 12);
      expect(chain[i + 1]![1]).toBeCloseTo(row[1]!, 12);
    }
  });

  it('shows the bias one on the second axis of a single feature', () => {
    const single = trace({
      ...base,
      X: [[2], [-1], [3]],
      W: [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    });
    expect(pointOf(single, 0, [0, 1])).toEqual([2, 1]);
    expect(weightOf(single, 1, [0, 1])).toEqual([0, 1]);
    const plain = trace({ ...base, X: [[2], [-1], [3]], W: [[1], [0], [0]], bias: false });
    expect(pointOf(plain, 0, [0, 1])).toEqual([2, 0]);
    expect(chainOf(plain, 1, [0, 1]).every(([, y]) => y === 0)).toBe(true);
  });
});

describe('planeExtent', () => {
  it('holds the origin, every point and the whole chain at its scale', () => {
    const { box, chainScale } = planeExtent(numbers, options);
    const inside = ([x, y]: readonly [number, number]) =>
      x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
    expect(inside([0, 0])).toBe(true);
    expect(numbers.examples.every(({ i }) => inside(pointOf(numbers, i, [0, 1])))).toBe(true);
    expect(chainOf(numbers, 1, [0, 1]).every(([x, y]) => inside([x * chainScale, y * chainScale]))).toBe(
      true,
    );
    expect(chainScale).toBe(1);
  });

  it('does not move for a change smaller than its grid', () => {
    const moved = trace({
      ...base,
      X: [
        [-1.8, 3.0],
        [2.31, 1.41],
        [-0.8, -1.8],
      ],
    });
    expect(planeExtent(moved, options).box).toEqual(planeExtent(numbers, options).box);
  });

  it('shortens a chain that would dwarf the points, by 1, 2 or 5 and tens', () => {
    const many = {
      ...base,
      X: Array.from({ length: 300 }, () => [2, 1]),
      y: Array.from({ length: 300 }, () => 1),
    };
    const { chainScale, box } = planeExtent(trace(many), options);
    expect(chainScale).toBeLessThan(1);
    expect(['1', '2', '5']).toContain(String(Math.round(1 / chainScale))[0]);
    expect(box.x1 - box.x0).toBeLessThan(6);
  });

  it('shows W only where it is of the points’ size', () => {
    const wide = planeExtent(numbers, { ...options, weights: [1] }).box;
    expect(wide.y0).toBeLessThanOrEqual(-1.1);
    const huge = trace({
      ...base,
      W: [
        [0, 0, 0],
        [1e6, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(planeExtent(huge, { ...options, weights: [1] }).box.x1).toBeLessThan(100);
  });

  it('has a plane to show for one point at the origin, and for points on a line', () => {
    const { box } = planeExtent(trace({ ...base, X: [[0, 0]], y: [0] }), options);
    expect(box.x1 - box.x0).toBeGreaterThan(0);
    const line = planeExtent(
      trace({
        ...base,
        X: [
          [-56, 0],
          [56, 0],
          [1, 0],
        ],
      }),
      options,
    ).box;
    expect(line.y1 - line.y0).toBeGreaterThan(30);
  });
});
