import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import type { Vec } from './geometry';
import { decisionRegions, scorePlanes } from './regions';
import type { ScorePlane } from './regions';

const box = { x0: -4, y0: -3, x1: 5, y1: 3 };
const area = (polygon: readonly Vec[]): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], n) => {
      const [nextX, nextY] = polygon[(n + 1) % polygon.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;
const score = ({ a, b, c }: ScorePlane, [x, y]: Vec): number => a * x + b * y + c;
const plane = (a: number, b: number, c: number): ScorePlane => ({ a, b, c });
const planes = fc
  .array(
    fc.tuple(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows) => rows.map(([a, b, c]) => plane(a / 3, b / 3, c / 3)));

describe('decisionRegions', () => {
  it('cuts the box into parts that fill it, for 1 to 10 classes', () => {
    fc.assert(
      fc.property(planes, (scores) => {
        const { regions } = decisionRegions(scores, box);
        expect(regions.reduce((sum, { polygon }) => sum + area(polygon), 0)).toBeCloseTo(54, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each region to the class whose score is highest at its corners', () => {
    fc.assert(
      fc.property(planes, (scores) => {
        for (const { j, polygon } of decisionRegions(scores, box).regions) {
          for (const corner of polygon) {
            expect(score(scores[j]!, corner)).toBeGreaterThanOrEqual(
              Math.max(...scores.map((each) => score(each, corner))) - 1e-6,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws boundaries where the top two scores tie', () => {
    fc.assert(
      fc.property(planes, (scores) => {
        for (const [a, b] of decisionRegions(scores, box).boundaries) {
          const middle: Vec = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
          const [first, second] = scores.map((each) => score(each, middle)).sort((f, g) => g - f);
          expect(first! - second!).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has each boundary once', () => {
    const { boundaries } = decisionRegions([plane(1, 0, 0), plane(-1, 0, 0)], box);
    expect(boundaries).toHaveLength(1);
    expect(boundaries[0]!.map(([x]) => x)).toEqual([0, 0]);
  });

  it('lets identical classes own nothing alone', () => {
    const { regions, boundaries } = decisionRegions([plane(0, 0, 0), plane(0, 0, 0), plane(0, 0, 0)], box);
    expect(regions.every(({ tied }) => tied)).toBe(true);
    expect(boundaries).toEqual([]);
  });

  it('leaves out a class that is nowhere highest, and gives one class everything', () => {
    const { regions } = decisionRegions([plane(0, 0, 1), plane(0, 0, 0)], box);
    expect(regions.map(({ polygon }) => area(polygon))).toEqual([54, 0]);
    expect(area(decisionRegions([plane(2, 1, 0)], box).regions[0]!.polygon)).toBe(54);
  });

  it('stays finite for the largest weights', () => {
    const { regions } = decisionRegions([plane(1e308, 0, 0), plane(-1e308, 0, 0)], {
      x0: -0.1,
      y0: -0.1,
      x1: 0.1,
      y1: 0.1,
    });
    expect(regions.flatMap(({ polygon }) => polygon.flat()).every(Number.isFinite)).toBe(true);
  });
});

describe('scorePlanes', () => {
  it('holds the features that are not shown, bias included, at the example’s values', () => {
    const numbers = trace({
      X: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      y: [0, 1],
      W: [
        [1, 10, 100, 1000],
        [2, 20, 200, 2000],
      ],
      reg: 0,
      reduction: 'mean',
      regulariser: 'half',
      bias: true,
    });
    for (const i of [0, 1]) {
      scorePlanes(numbers, i, [0, 2]).forEach((each, j) => {
        const { x, scores } = numbers.examples[i]!;
        expect(score(each, [x[0]!, x[2]!])).toBeCloseTo(scores[j]!, 9);
      });
    }
    expect(scorePlanes(numbers, 1, [0, 2])[0]).toEqual({ a: 1, b: 100, c: 1050 });
  });
});
