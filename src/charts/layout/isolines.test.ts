import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import { problems } from '../../engine/properties/problems';
import { isoLevels } from './isoLevels';
import { isolines } from './isolines';
import { joinSegments } from './joinSegments';
import { scorePlanes } from './regions';
import type { ScorePlane } from './regions';
import { toData } from './view';
import type { View } from './view';

const view: View = { width: 360, height: 280, unit: 30, origin: [190, 130] };

/** p_j at a pixel, worked out as softmax is defined. */
function probability(planes: readonly ScorePlane[], j: number, at: readonly [number, number]): number {
  const [x, y] = toData(view, at);
  const scores = planes.map(({ a, b, c }) => a * x + b * y + c);
  const most = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - most));
  return exps[j]! / exps.reduce((sum, exp) => sum + exp, 0);
}

describe('isolines', () => {
  it('stand where p_j has their value, for any data', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const numbers = trace(params);
        const planes = scorePlanes(numbers, 0, [0, 1]);
        const j = numbers.C - 1;
        for (const { level, lines } of isolines(planes, j, view, 8))
          for (const at of lines.flat()) {
            expect(at[0]).toBeGreaterThanOrEqual(-1e-9);
            expect(at[0]).toBeLessThanOrEqual(view.width + 1e-9);
            expect(probability(planes, j, at)).toBeCloseTo(level, 6);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('are straight between two classes, in the middle between corners too', () => {
    const planes = [
      { a: 1, b: 0.5, c: 0 },
      { a: -1, b: 0, c: 0.3 },
    ];
    for (const { level, lines } of isolines(planes, 0, view, 8)) {
      expect(lines).toHaveLength(1);
      const [first, last] = [lines[0]![0]!, lines[0]!.at(-1)!];
      const middle = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2] as const;
      expect(probability(planes, 0, middle)).toBeCloseTo(level, 6);
    }
  });

  it('run from edge to edge or in a ring, with no corner far from the next', () => {
    const planes = [
      { a: 0, b: 0, c: 1.5 },
      { a: 1, b: 0.2, c: 0 },
      { a: -1, b: 0.4, c: 0 },
      { a: 0.1, b: -1, c: 0 },
      { a: -0.1, b: 1, c: 0 },
    ];
    const all = isolines(planes, 0, view, 8);
    const rings = all.filter(({ lines }) => lines[0]?.[0] === lines[0]?.at(-1) && lines.length > 0);
    expect(rings.map(({ level }) => level)).toContain(0.5);
    for (const line of all.flatMap(({ lines }) => lines))
      for (let n = 1; n < line.length; n++)
        expect(Math.hypot(line[n]![0] - line[n - 1]![0], line[n]![1] - line[n - 1]![1])).toBeLessThan(12);
  });

  it('are none where p_j is the same everywhere, and none of a single class', () => {
    const flat = { a: 0, b: 0, c: 0 };
    expect(isolines([flat, flat, flat], 0, view, 8).flatMap(({ lines }) => lines)).toEqual([]);
    expect(isolines([{ a: 3, b: 1, c: 0 }], 0, view, 8).flatMap(({ lines }) => lines)).toEqual([]);
  });

  it('stay finite for the largest weights', () => {
    const planes = [
      { a: 1e300, b: 0, c: 0 },
      { a: -1e300, b: 1, c: 0 },
    ];
    const corners = isolines(planes, 0, view, 8).flatMap(({ lines }) => lines.flat(2));
    expect(corners.every(Number.isFinite)).toBe(true);
  });

  it('are looked for at five values in order', () => {
    expect(
      isolines(
        [
          { a: 1, b: 0, c: 0 },
          { a: 0, b: 0, c: 0 },
        ],
        0,
        view,
        8,
      ).map(({ level }) => level),
    ).toEqual([...isoLevels]);
  });
});

describe('joinSegments', () => {
  it('joins neighbours to lines and rings', () => {
    expect(
      joinSegments([
        [3, 4],
        [1, 2],
        [2, 3],
      ]).map((line) => [...line].sort((a, b) => a - b)),
    ).toEqual([[1, 2, 3, 4]]);
    const ring = joinSegments([
      [1, 2],
      [2, 3],
      [3, 1],
    ]);
    expect(ring).toHaveLength(1);
    expect(ring[0]![0]).toBe(ring[0]!.at(-1));
  });
});
