import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import { steppedWeights } from '../../engine/descend';
import { problems } from '../../engine/properties/problems';
import { boundaryLines } from './clearTicks';
import { planeMetrics } from './metrics';
import { boundariesAfter, extentOf, viewOf } from './planeLayout';
import { contributionOf } from './planeData';
import { scorePlanes } from './regions';
import { planeScene } from './scene';
import { toData, toScreen } from './view';

const whole = { chain: true, chainUpTo: 'all', sum: 'all' } as const;

/** A problem's picture of class j, as large as on a page. */
function pictured(params: Parameters<typeof trace>[0], show: typeof whole & { at?: 'weights' }) {
  const numbers = trace(params);
  const cursor = { i: 0, j: numbers.C - 1 };
  const input = { trace: numbers, cursor, axes: [0, 1] } as const;
  const frame = { width: 416, height: 300, metrics: planeMetrics('page', numbers.N) };
  const extent = extentOf(input, show);
  const { view } = viewOf(input, show, extent, frame);
  const scene = planeScene(numbers, cursor, input.axes, view, extent.chainScale, show);
  return { numbers, input, cursor, view, scene, chainScale: extent.chainScale };
}

describe('the drawn sum, for any data', () => {
  it('ends at N times the data’s part of dW_j, to half a pixel, tail to head without a gap', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const { numbers, cursor, view, scene, chainScale } = pictured(params, whole);
        const { N, D, dWData } = numbers;
        const times = params.reduction === 'mean' ? N : 1;
        const entry = (d: number) => (d < D ? dWData[cursor.j * D + d]! * times * chainScale : 0);
        const end = toScreen(view, [entry(0), entry(1)]);
        const { tip } = scene.arrows.at(-1)!;
        expect(Math.hypot(tip[0] - end[0], tip[1] - end[1])).toBeLessThan(0.5);
        expect(tip).toEqual(scene.sumTip);
        scene.arrows.forEach(({ tail }, n) => {
          expect(tail).toEqual(n === 0 ? scene.origin : scene.arrows[n - 1]!.tip);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has every arrow as long, and in the same direction, where they act; there all begin at W_j', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const { numbers, cursor, view, scene, chainScale } = pictured(params, { ...whole, at: 'weights' });
        const start = scene.weightTips[cursor.j]!;
        for (const { n, tail, tip } of scene.arrows) {
          expect(Math.hypot(tail[0] - start[0], tail[1] - start[1])).toBeLessThan(1e-6);
          const [dx, dy] = contributionOf(numbers, n, cursor.j, [0, 1]);
          expect(tip[0] - tail[0]).toBeCloseTo(dx * chainScale * view.unit, 6);
          expect(tail[1] - tip[1]).toBeCloseTo(dy * chainScale * view.unit, 6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses exactly the left-out example’s arrow', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const { scene } = pictured(params, whole);
        const { tail, tip } = scene.arrows[0]!;
        expect(scene.sumTip[0] - scene.sumWithoutTip[0]).toBeCloseTo(tip[0] - tail[0], 6);
        expect(scene.sumTip[1] - scene.sumWithoutTip[1]).toBeCloseTo(tip[1] - tail[1], 6);
      }),
      { numRuns: 200 },
    );
  });
});

describe('boundaries, for any data', () => {
  it('pass where the top two probabilities tie, before a step and after it', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const { numbers, input, view } = pictured(params, whole);
        const after = boundariesAfter(input, view, { step: 0.5, stepped: steppedWeights });
        const drawn = [
          { W: params.W, lines: boundaryLines(input, view) },
          { W: steppedWeights(numbers, 0.5), lines: after },
        ];
        for (const { W, lines } of drawn)
          for (const [a, b] of lines) {
            const [x, y] = toData(view, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
            const scores = scorePlanes(numbers, 0, [0, 1], W).map(
              (plane) => plane.a * x + plane.b * y + plane.c,
            );
            const most = Math.max(...scores);
            const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
            const [first, second] = scores.map((score) => Math.exp(score - most) / sum).sort((p, q) => q - p);
            expect(first! - second!).toBeLessThan(1e-6);
          }
      }),
      { numRuns: 300 },
    );
  });
});
