import { describe, expect, it } from 'vitest';
import { decades, fromZero, lineChartLayout } from './lineChart';

const frame = { x0: 10, y0: 20, x1: 110, y1: 220 };

describe('a chart of lines', () => {
  const linear = { kind: 'linear', domain: [0, 10], ticks: [0, 5, 10] } as const;
  const log = { kind: 'log', domain: [1e-4, 1], ticks: [1e-4, 1e-2, 1] } as const;

  it('puts x to the right and y upwards', () => {
    const { paths, x, y } = lineChartLayout(
      [
        [
          { x: 0, y: 0 },
          { x: 10, y: 5 },
        ],
      ],
      { x: linear, y: linear },
      frame,
    );
    expect(paths).toEqual(['M10 220L110 120']);
    expect(x).toEqual([
      { value: 0, at: 10 },
      { value: 5, at: 60 },
      { value: 10, at: 110 },
    ]);
    expect(y.map(({ at }) => at)).toEqual([220, 120, 20]);
  });

  it('gives a decade the same length everywhere on a log axis', () => {
    const { place } = lineChartLayout([], { x: log, y: log }, frame);
    expect(place({ x: 1e-2, y: 1e-3 }).x).toBeCloseTo(60, 10);
    expect(place({ x: 1e-2, y: 1e-3 }).y).toBeCloseTo(170, 10);
  });

  it('leaves out what no axis can show, and holds the rest inside', () => {
    const points = [NaN, Infinity, 0, -1, 1e-2, 100].map((y, n) => ({ x: n, y }));
    const { paths } = lineChartLayout([points], { x: linear, y: log }, frame);
    expect(paths[0]).toBe('M50 120L60 20');
  });
});

describe('axes that fit their values', () => {
  it('reach from one power of ten to another', () => {
    expect(decades([3e-4, 0.2], 9).domain.map(Math.log10).map(Math.round)).toEqual([-4, 0]);
    expect(decades([3e-4, 0.2], 9).ticks).toHaveLength(5);
    expect(decades([1e-15, 1], 6).ticks.length).toBeLessThanOrEqual(6);
    expect(decades([0, NaN, Infinity], 5).domain).toEqual([0.1, 1]);
    expect(decades([1], 5).domain).toEqual([1, 10]);
  });

  it('reach from 0 to a round number above the largest', () => {
    expect(fromZero([0.2, 0.83], 5)).toEqual({
      kind: 'linear',
      domain: [0, 1],
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    });
    expect(fromZero([NaN, Infinity], 5).domain).toEqual([0, 1]);
    expect(fromZero([0], 5).domain).toEqual([0, 1]);
  });
});
