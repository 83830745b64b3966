import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../engine/data/defaultSet';
import { trace } from '../../engine/trace';
import { distance, distanceToRect, segmentMeetsRect } from './geometry';
import { furtherLayout as further } from './further';
import { lensScene, roundFactor } from './lens';
import { lensLabels, lensTexts } from './lensLabels';
import { planeMetrics } from './metrics';
import type { PlaneMode } from './metrics';
import { extentOf, viewOf } from './planeLayout';
import { planeScene } from './scene';

const numbers = trace(defaultSet.params);
const show = { chain: true, chainUpTo: 'all', sum: 'all', weights: true, gradient: true } as const;
const rooms: readonly (readonly [PlaneMode, number, number])[] = [
  ['page', 360, 290],
  ['page', 768, 290],
  ['phone', 390, 380],
  ['lecture', 1808, 554],
];

function pictured(mode: PlaneMode, width: number, height: number, j: number, of = numbers) {
  const metrics = planeMetrics(mode, of.N);
  const input = { trace: of, cursor: { i: 7, j }, axes: [0, 1] } as const;
  const extent = extentOf(input, show);
  const { view, lens } = viewOf(input, show, extent, { width, height, metrics }, { further });
  if (!lens) throw new Error('no lens');
  const plane = planeScene(of, input.cursor, [0, 1], view, extent.chainScale, show);
  return { metrics, lens, view, plane, scene: lensScene(input, lens, view.unit), input };
}

describe('roundFactor', () => {
  it('is the largest round factor that is not too much', () => {
    expect([4.4, 0.37, 1, 36, 79.9].map(roundFactor)).toEqual([4, 0.35, 1, 35, 60]);
    expect([0, NaN, Infinity].map(roundFactor)).toEqual([1, 1, 1]);
  });
});

describe.each(rooms)('the lens in a %s of %i x %i', (mode, width, height) => {
  it.each([0, 1, 2])('covers no point, arrow or edge (class %i)', (j) => {
    const { lens, plane, metrics } = pictured(mode, width, height, j);
    const { rect } = lens;
    expect(Math.min(rect.x0, rect.y0, width - rect.x1, height - rect.y1)).toBeGreaterThanOrEqual(0);
    for (const point of plane.points)
      expect(distanceToRect(point, rect)).toBeGreaterThan(metrics.markerRadius);
    for (const { tail, tip } of plane.arrows) expect(segmentMeetsRect(tail, tip, rect)).toBe(false);
    expect(segmentMeetsRect(plane.origin, plane.sumTip, rect)).toBe(false);
  });

  it.each([0, 1, 2])('holds its arrows, at the factor it names (class %i)', (j) => {
    const { lens, scene, view } = pictured(mode, width, height, j);
    for (const at of [lens.origin, scene.data, scene.whole])
      expect(distance(at, lens.centre)).toBeLessThan(lens.radius);
    const entry = (of: Float64Array, d: number) => of[j * numbers.D + d]!;
    const unit = view.unit * lens.factor;
    expect(scene.whole[0] - lens.origin[0]).toBeCloseTo(entry(numbers.dW, 0) * unit, 9);
    expect(lens.origin[1] - scene.whole[1]).toBeCloseTo(entry(numbers.dW, 1) * unit, 9);
    expect(scene.whole[0] - scene.data[0]).toBeCloseTo(entry(numbers.dWReg, 0) * unit, 9);
  });

  it.each([0, 1, 2])('names them all, one name beside another (class %i)', (j) => {
    const { lens, scene, metrics } = pictured(mode, width, height, j);
    const labels = lensLabels(lensTexts(j, numbers.params), lens, scene, metrics);
    expect(Object.values(labels).every(({ clean }) => clean)).toBe(true);
    for (const { rect } of Object.values(labels))
      for (const x of [rect.x0 + 2, rect.x1 - 2])
        for (const y of [rect.y0 + 2, rect.y1 - 2])
          expect(distance([x, y], lens.centre)).toBeLessThan(lens.radius);
  });
});

it('shows the sum where the loss is one, and twice the weights where the penalty is whole', () => {
  const summed = trace({ ...defaultSet.params, reduction: 'sum', regulariser: 'whole' });
  const { lens, scene } = pictured('page', 360, 290, 1, summed);
  expect(distance(scene.data, lens.centre)).toBeLessThan(lens.radius);
  expect(lens.factor).toBeLessThan(1);
  expect(lensTexts(1, summed.params)).toEqual({
    lensData: 'sum',
    lensPenalty: ['λW', 'B', '2'],
    lensWhole: ['dW', 'B'],
    lensAgainst: ['dW', 'B', '−'],
  });
});
