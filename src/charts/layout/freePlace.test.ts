import { describe, expect, it } from 'vitest';
import { dataSets } from '../../engine';
import { freePlace } from './freePlace';
import type { Vec } from './geometry';

const distance = (a: Vec, b: Vec) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const planar = dataSets.filter(({ params: { X } }) => X[0]?.length === 2);

describe('a place for a new point', () => {
  it.each(planar.map((set) => [set.id, set] as const))(
    'is free in %s, whichever the class',
    (_, { params }) => {
      const points = params.X.map(([x = 0, y = 0]): Vec => [x, y]);
      params.W.forEach((_, label) => {
        const at = freePlace(points, params.y, label);
        for (const point of points) expect(distance(at, point)).toBeGreaterThan(0.4);
        // A few of them fit one after the other.
        const second = freePlace([...points, at], [...params.y, label], label);
        expect(distance(second, at)).toBeGreaterThan(0.4);
      });
    },
  );

  it('is near to its class', () => {
    const points: Vec[] = [
      [-3, -3],
      [-3, -2],
      [3, 3],
      [3, 2],
    ];
    expect(distance(freePlace(points, [0, 0, 1, 1], 1), [3, 2.5])).toBeLessThan(1.2);
    expect(distance(freePlace(points, [0, 0, 1, 1], 0), [-3, -2.5])).toBeLessThan(1.2);
  });

  it('is where most room is for a class without examples', () => {
    const points: Vec[] = [
      [0, 0],
      [0, 4],
      [4, 0],
    ];
    expect(distance(freePlace(points, [0, 0, 0], 1), [4, 4])).toBeLessThan(0.5);
  });

  it('has few digits, and is found beside a single point too', () => {
    expect(freePlace([[0, 0]], [0], 0)).not.toEqual([0, 0]);
    expect(freePlace([[1234, 5678]], [0], 0).every((value) => Number.isFinite(value))).toBe(true);
    for (const value of freePlace(
      [
        [0.1, 0.2],
        [0.4, 0.9],
      ],
      [0, 1],
      1,
    )) {
      expect(String(value).length).toBeLessThanOrEqual(5);
    }
  });
});
