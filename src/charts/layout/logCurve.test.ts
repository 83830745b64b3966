import { describe, expect, it } from 'vitest';
import {
  curveDrops,
  curveFrame,
  curvePath,
  curvePlace,
  curveStroke,
  curveTangent,
  curveTicks,
  labelsBeside,
  mostLoss,
} from './logCurve';

const frame = { x0: 50, y0: 20, x1: 350, y1: 220 };

describe('the curve −log p', () => {
  it('has its axes inside the picture', () => {
    const { x0, y0, x1, y1 } = curveFrame(400, 300, { tickSize: 13, mathSize: 20, markerRadius: 10 });
    expect(x0).toBeCloseTo(54.2, 10);
    expect([y0, x1, y1]).toEqual([20, 380, 247]);
  });

  it('puts certainty at the lower right and half a chance at log 2', () => {
    expect(curvePlace(frame, { p: 1, loss: 0 })).toEqual([350, 220]);
    const [x, y] = curvePlace(frame, { p: 0.5, loss: Math.log(2) });
    expect(x).toBe(200);
    expect(y).toBeCloseTo(220 - (Math.log(2) / 5) * 200, 10);
  });

  it('keeps what costs too much at the upper edge', () => {
    expect(curvePlace(frame, { p: 0, loss: 1000 })).toEqual([50, 20]);
    expect(curvePlace(frame, { p: 0, loss: Infinity })).toEqual([50, 20]);
    expect(curvePlace(frame, { p: 0, loss: NaN })).toEqual([50, 20]);
  });

  it('runs from (1, 0) to (e^−5, 5), through the place of every point on it', () => {
    const corners = curvePath(frame)
      .slice(1)
      .split('L')
      .map((place) => place.split(' ').map(Number));
    expect(corners[0]).toEqual([350, 220]);
    expect(corners.at(-1)?.[0]).toBeCloseTo(50 + 300 * Math.exp(-mostLoss), 1);
    expect(corners.at(-1)?.[1]).toBe(20);
    const middle = corners[16];
    const [x, y] = curvePlace(frame, { p: Math.exp(-1), loss: 1 });
    expect(middle?.[0]).toBeCloseTo(x, 1);
    expect(middle?.[1]).toBeCloseTo(y, 1);
  });

  it('strokes the curve at right angles, with the point in the middle', () => {
    const point = { p: 0.25, loss: -Math.log(0.25) };
    const [a, b] = curveStroke(frame, point, 5);
    const [x, y] = curvePlace(frame, point);
    expect((a[0] + b[0]) / 2).toBeCloseTo(x, 10);
    expect((a[1] + b[1]) / 2).toBeCloseTo(y, 10);
    expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeCloseTo(10, 10);
    const near = { p: 0.25 + 1e-6, loss: -Math.log(0.25 + 1e-6) };
    const along = curvePlace(frame, near).map((value, axis) => value - [x, y][axis]!);
    expect(along[0]! * (b[0] - a[0]) + along[1]! * (b[1] - a[1])).toBeCloseTo(0, 7);
  });

  it('strokes straight across where the label has no chance', () => {
    expect(curveStroke(frame, { p: 0, loss: 40 }, 5)).toEqual([
      [45, 20],
      [55, 20],
    ]);
  });
});

describe('the axes of the curve', () => {
  it('count shares in quarters and losses in ones', () => {
    const { x, y } = curveTicks(frame);
    expect(x.map(({ text, at }) => [text, at])).toEqual([
      ['0', 50],
      ['0.25', 125],
      ['0.5', 200],
      ['0.75', 275],
      ['1', 350],
    ]);
    expect(y.map(({ text, at }) => [text, at])).toEqual([
      ['0', 220],
      ['1', 180],
      ['2', 140],
      ['3', 100],
      ['4', 60],
      ['5', 20],
    ]);
  });

  it('leave a label out where a number is printed', () => {
    const { x } = curveTicks(frame);
    expect(labelsBeside(x, 210, 40)).toEqual([true, true, false, true, true]);
    expect(labelsBeside(x, 160, 40)).toEqual([true, false, true, true, true]);
  });

  it('are reached from a point by its two drops', () => {
    const [x, y] = curvePlace(frame, { p: 0.5, loss: Math.log(2) });
    expect(curveDrops(frame, { p: 0.5, loss: Math.log(2) })).toEqual({
      loss: [
        [50, y],
        [x, y],
      ],
      p: [
        [x, 220],
        [x, y],
      ],
    });
  });
});

describe('curveTangent', () => {
  it('has the slope −1/p of the loss, in the units of the axes', () => {
    const frame = { x0: 40, y0: 20, x1: 440, y1: 270 };
    for (const p of [0.05, 0.5, 0.9]) {
      const point = { p, loss: -Math.log(p) };
      const [[x0, y0], [x1, y1]] = curveTangent(frame, point, 30);
      const slope = -((y1 - y0) / (250 / mostLoss)) / ((x1 - x0) / 400);
      expect(slope).toBeCloseTo(-1 / p, 9);
      expect([(x0 + x1) / 2, (y0 + y1) / 2]).toEqual(
        curvePlace(frame, point).map((at) => expect.closeTo(at, 9) as number),
      );
      expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(60, 9);
    }
  });
});
