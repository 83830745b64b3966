import { describe, expect, it } from 'vitest';
import { createRandom } from '../../engine/random';
import { densityOf, densityPath } from './density';
import { thinned } from './thinned';
import type { Vec } from './geometry';

const frame = { without: -1, width: 100, height: 100, cell: 20 };

describe('a density', () => {
  it('counts every point once, by square and class', () => {
    const random = createRandom(3);
    const points = Array.from({ length: 5000 }, (): Vec => [100 * random.uniform(), 100 * random.uniform()]);
    const labels = points.map(() => random.below(4));
    const heaps = densityOf(points, { ...frame, labels });
    for (let j = 0; j < 4; j += 1) {
      const counted = heaps.reduce((sum, heap) => sum + (heap.j === j ? heap.count : 0), 0);
      expect(counted).toBe(labels.filter((label) => label === j).length);
    }
    expect(heaps.length).toBeLessThanOrEqual(25 * 4);
  });

  it('draws a count as an area, and as many elements as classes', () => {
    const points: Vec[] = [
      [10, 10],
      [11, 11],
      [12, 12],
      [13, 13],
      [50, 50],
    ];
    const [four, one] = densityOf(points, { ...frame, labels: [0, 0, 0, 0, 0] });
    expect([four?.count, one?.count]).toEqual([4, 1]);
    expect((four?.r ?? 0) ** 2).toBeCloseTo(4 * (one?.r ?? 0) ** 2, 9);
    expect(four?.at).toEqual([11.5, 11.5]);
    expect(densityPath([four!, one!], 0).match(/Z/g)).toHaveLength(2);
    expect(densityPath([four!, one!], 1)).toBe('');
  });

  it('keeps the classes of a square apart, the fullest first', () => {
    const points: Vec[] = [
      [10, 10],
      [10, 10],
      [10, 10],
    ];
    const heaps = densityOf(points, { ...frame, labels: [2, 1, 2] });
    expect(heaps.map(({ j, count }) => [j, count])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(heaps[0]?.at[1]).toBeLessThan(10);
    expect(heaps[1]?.at[1]).toBeGreaterThan(10);
  });

  it('leaves out the example with a mark of its own, and what is outside', () => {
    const points: Vec[] = [
      [10, 10],
      [50, 50],
      [-1, 5],
      [100, 5],
    ];
    expect(densityOf(points, { ...frame, labels: [0, 0, 0, 0], without: 1 })).toHaveLength(1);
  });
});

describe('a thinned line', () => {
  it('keeps both ends, and no two places that look the same', () => {
    const places = Array.from({ length: 1001 }, (_, n): Vec => [n / 100, 0]);
    const kept = thinned(places);
    expect(kept.length).toBeLessThanOrEqual(22);
    expect([kept[0], kept.at(-1)]).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });
});
