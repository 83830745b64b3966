import { describe, expect, it } from 'vitest';
import { dragStep, draggedTo, fitView, toData, toScreen, viewBox } from './view';

const margin = { top: 10, right: 20, bottom: 30, left: 40 };
const extent = { x0: -4, y0: -2, x1: 4, y1: 3 };
const view = fitView(extent, 860, 340, margin);

describe('fitView', () => {
  it('has one unit for both axes, the largest that fits', () => {
    expect(view.unit).toBe(60);
    expect(toScreen(view, [-4, 3])[1]).toBeCloseTo(10, 10);
    expect(toScreen(view, [4, -2])[1]).toBeCloseTo(310, 10);
  });

  it('centres what it fits between the margins', () => {
    const left = toScreen(view, [-4, 0])[0] - 40;
    const right = 840 - toScreen(view, [4, 0])[0];
    expect(left).toBeCloseTo(right, 10);
  });

  it('maps back and forth', () => {
    expect(toData(view, toScreen(view, [1.25, -0.5]))[0]).toBeCloseTo(1.25, 12);
    expect(toData(view, toScreen(view, [1.25, -0.5]))[1]).toBeCloseTo(-0.5, 12);
    const box = viewBox(view);
    expect(toScreen(view, [box.x0, box.y1])).toEqual([0, 0]);
  });
});

describe('draggedTo', () => {
  it('rounds to the power of ten below a pixel', () => {
    expect(dragStep(view)).toBe(0.01);
    const [x, y] = draggedTo(view, toScreen(view, [1.23456, -0.98765]), 8);
    expect(x).toBe(1.23);
    expect(y).toBe(-0.99);
  });

  it('keeps a point in the picture', () => {
    const [x, y] = draggedTo(view, [-500, 9999], 8);
    const box = viewBox(view);
    expect(x).toBeGreaterThanOrEqual(box.x0);
    expect(y).toBeGreaterThanOrEqual(box.y0);
  });

  it('rounds to whole units and tens where a pixel is more', () => {
    const wide = fitView({ x0: -4000, y0: -2000, x1: 4000, y1: 2000 }, 800, 400, {
      top: 0,
      right: 0,
      bottom: 0,
      left: 0,
    });
    expect(dragStep(wide)).toBe(10);
    expect(draggedTo(wide, toScreen(wide, [1234, -567]), 8)).toEqual([1230, -570]);
  });

  it('never answers minus zero', () => {
    expect(Object.is(draggedTo(view, toScreen(view, [-0.001, 0]), 8)[0], 0)).toBe(true);
  });
});
