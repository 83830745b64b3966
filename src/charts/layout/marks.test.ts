import { describe, expect, it } from 'vitest';
import { arrowShape } from './arrow';
import { barLayout } from './bar';
import { classCount, letterBaseline, markerPath, shapeName } from './classShape';
import { closedPath, px, strokesPath } from './path';
import { probabilitySegments } from './probabilityBar';
import { signedSquare } from './signedSquare';

describe('arrowShape', () => {
  const style = { width: 2, head: 9 };

  it('has its tip where the vector ends', () => {
    expect(arrowShape([0, 0], [40, 0], style).outline[3]).toEqual([40, 0]);
    expect(arrowShape([0, 0], [40, 0], style).head).toBe(9);
  });

  it('has a shorter head on a short shaft, so that it still reads as an arrow', () => {
    const { head, neck } = arrowShape([0, 0], [5, 0], style);
    expect(head).toBeCloseTo(3, 10);
    expect(neck[0]).toBeGreaterThan(0);
  });

  it('is nothing where there is no length', () => {
    expect(arrowShape([3, 3], [3, 3], style).outline).toEqual([]);
    expect(arrowShape([0, 0], [NaN, 1], style).outline).toEqual([]);
  });
});

describe('signedSquare', () => {
  it('has an area in proportion to the size of its value', () => {
    const whole = signedSquare(-1, 1, 20);
    const quarter = signedSquare(0.25, 1, 20);
    expect(whole).toEqual({ sign: 'minus', side: 20 });
    expect(quarter).toEqual({ sign: 'plus', side: 10 });
  });

  it('is never too small to be seen unless the value is 0', () => {
    expect(signedSquare(1e-12, 1, 20).side).toBe(4);
    expect(signedSquare(-0, 1, 20)).toEqual({ sign: 'zero', side: 0 });
    expect(signedSquare(NaN, 1, 20).sign).toBe('zero');
  });

  it('never leaves its room', () => {
    expect(signedSquare(7, 1, 20).side).toBe(20);
    expect(signedSquare(-Infinity, Infinity, 20)).toEqual({ sign: 'minus', side: 20 });
    expect(signedSquare(3, 0, 20).side).toBe(20);
  });
});

describe('barLayout', () => {
  it('leaves its zero to the left for minus and to the right for plus', () => {
    expect(barLayout(-0.5, [-1, 1], 100)).toEqual({ x: 25, width: 25, zero: 50, sign: 'minus' });
    expect(barLayout(1, [-1, 1], 100)).toEqual({ x: 50, width: 50, zero: 50, sign: 'plus' });
    expect(barLayout(0.25, [0, 1], 80)).toEqual({ x: 0, width: 20, zero: 0, sign: 'plus' });
  });

  it('holds 0 in every scale and stays inside', () => {
    expect(barLayout(6, [2, 4], 100)).toMatchObject({ x: 0, width: 100, zero: 0 });
    expect(barLayout(NaN, [-1, 1], 100)).toMatchObject({ width: 0, sign: 'zero' });
    expect(barLayout(0, [0, 0], 100)).toMatchObject({ width: 0, zero: 0 });
  });
});

describe('probabilitySegments', () => {
  it('lays the classes end to end over the whole length', () => {
    const segments = probabilitySegments([0.25, 0, 0.75], 80);
    expect(segments.map(({ x }) => x)).toEqual([0, 20, 20]);
    expect(segments.map(({ width }) => width)).toEqual([20, 0, 60]);
  });
});

describe('class shapes', () => {
  it('are ten, and no two alike', () => {
    const classes = Array.from({ length: classCount }, (_, j) => j);
    expect(new Set(classes.map((j) => markerPath(j, 10))).size).toBe(10);
    expect(new Set(classes.map(shapeName)).size).toBe(10);
  });

  it('refuse a class beyond', () => {
    expect(() => markerPath(10, 5)).toThrow(RangeError);
  });

  it('keep the letter inside the shape', () => {
    for (let j = 0; j < classCount; j++) {
      const corners = [...markerPath(j, 10).matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LQZAM]|$)/g)].map(([, , y]) =>
        Number(y),
      );
      const baseline = letterBaseline(j, 10, 13);
      expect(baseline).toBeLessThan(Math.max(...corners, 10));
      expect(baseline - 0.66 * 13).toBeGreaterThan(Math.min(...corners, -10));
    }
  });
});

describe('paths', () => {
  it('round to a tenth of a pixel and never write minus zero', () => {
    expect(px(1.2499)).toBe('1.2');
    expect(px(-0.01)).toBe('0');
    expect(
      closedPath([
        [0, 0],
        [10, 0],
        [5, 8.66],
      ]),
    ).toBe('M0 0L10 0L5 8.7Z');
    expect(closedPath([])).toBe('');
    expect(
      strokesPath([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ]),
    ).toBe('M0 0L1 1M2 2L3 3');
  });
});
