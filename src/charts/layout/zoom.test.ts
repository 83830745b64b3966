import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec } from './geometry';
import { fitView, toData, toScreen } from './view';
import { boundedView, pannedBy, pinchedView, zoomedAround, zoomRange } from './moveView';
import { sameView, stillServes, viewBetween, zoomedView, zoomOf } from './zoom';

const margin = { top: 10, right: 20, bottom: 30, left: 40 };
const box = { x0: -4, y0: -2, x1: 4, y1: 3 };
const fitted = fitView(box, 860, 340, margin);

const pixel = fc.tuple(fc.integer({ min: 0, max: 860 }), fc.integer({ min: 0, max: 340 }));
const factor = fc.double({ min: 0.3, max: 20, noNaN: true });
const near = (a: Vec, b: Vec) => {
  expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(1e-6);
};

describe('zoom', () => {
  it('round a place leaves that place where it is', () => {
    fc.assert(
      fc.property(pixel, factor, (at, by) => {
        const view = zoomedAround(fitted, at, by);
        expect(view.unit).toBeCloseTo(fitted.unit * by, 6);
        near(toData(view, at), toData(fitted, at));
      }),
    );
  });

  it('is said without pixels and read back', () => {
    fc.assert(
      fc.property(pixel, factor, (at, by) => {
        const view = zoomedAround(fitted, at, by);
        expect(sameView(zoomedView(zoomOf(view), fitted), view)).toBe(true);
      }),
    );
    // The same middle in a picture of another shape, and the shorter side as long.
    const other = zoomedView(zoomOf(fitted), { width: 340, height: 700 });
    near(toData(other, [170, 350]), toData(fitted, [430, 170]));
    expect(340 / other.unit).toBeCloseTo(340 / fitted.unit, 9);
  });
});

describe('two fingers', () => {
  const pair = fc
    .tuple(pixel, pixel)
    .filter(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 20)
    .map(([a, b]): readonly [Vec, Vec] => [a, b]);

  it('keep what lies between them, and their distance', () => {
    fc.assert(
      fc.property(pair, pair, (before, now) => {
        const view = pinchedView(fitted, before, now);
        const middle = ([a, b]: readonly [Vec, Vec]): Vec => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        near(toData(view, middle(now)), toData(fitted, middle(before)));
        const apart = ([a, b]: readonly [Vec, Vec]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
        expect(view.unit / fitted.unit).toBeCloseTo(apart(now) / apart(before), 9);
      }),
    );
  });

  it('that go the same way move the picture alone', () => {
    const view = pinchedView(
      fitted,
      [
        [100, 100],
        [200, 150],
      ],
      [
        [130, 80],
        [230, 130],
      ],
    );
    expect(sameView(view, pannedBy(fitted, [30, -20]))).toBe(true);
  });

  it('on one and the same place still give a view', () => {
    const here: Vec = [50, 50];
    const view = pinchedView(fitted, [here, here], [here, [90, 50]]);
    expect(Number.isFinite(view.unit) && Number.isFinite(view.origin[0])).toBe(true);
  });
});

describe('the bounds', () => {
  it('hold whatever is asked for, and leave alone what is inside', () => {
    fc.assert(
      fc.property(pixel, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), pixel, (at, by, move) => {
        const asked = pannedBy(zoomedAround(fitted, at, by), [move[0] * 9, -move[1] * 9]);
        const view = boundedView(asked, fitted, box);
        expect(view.unit / fitted.unit).toBeLessThanOrEqual(zoomRange.most * (1 + 1e-9));
        expect(view.unit / fitted.unit).toBeGreaterThanOrEqual(zoomRange.least * (1 - 1e-9));
        const [x, y] = toData(view, [430, 170]);
        expect(x).toBeGreaterThanOrEqual(box.x0 - 1e-6);
        expect(x).toBeLessThanOrEqual(box.x1 + 1e-6);
        expect(y).toBeGreaterThanOrEqual(box.y0 - 1e-6);
        expect(y).toBeLessThanOrEqual(box.y1 + 1e-6);
        expect(sameView(boundedView(view, fitted, box), view)).toBe(true);
      }),
    );
  });
});

describe('the way between two views', () => {
  it('begins and ends at them, and keeps the place around which the second is larger', () => {
    fc.assert(
      fc.property(pixel, factor, fc.double({ min: 0, max: 1, noNaN: true }), (at, by, part) => {
        const to = zoomedAround(fitted, at, by);
        expect(sameView(viewBetween(fitted, to, 0), fitted)).toBe(true);
        expect(sameView(viewBetween(fitted, to, 1), to)).toBe(true);
        const [x, y] = toScreen(viewBetween(fitted, to, part), toData(fitted, at));
        expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(0.01);
      }),
    );
    near(viewBetween(fitted, pannedBy(fitted, [40, 10]), 0.5).origin, pannedBy(fitted, [20, 5]).origin);
  });
});

describe('a view that was fitted before', () => {
  const refit = (x1: number) => fitView({ ...box, x1 }, 860, 340, margin);

  it('serves while everything stays in it', () => {
    expect(stillServes(fitted, refit(4.2), { ...box, x1: 4.2 }, 10)).toBe(true);
    expect(stillServes(fitted, refit(9), { ...box, x1: 9 }, 10)).toBe(false);
  });

  it('serves no more where a new one would be much larger, or the picture has another size', () => {
    const small = { x0: -1, y0: -1, x1: 1, y1: 1 };
    expect(stillServes(fitted, fitView(small, 860, 340, margin), small, 10)).toBe(false);
    expect(stillServes(fitted, fitView(box, 861, 340, margin), box, 10)).toBe(false);
  });
});
