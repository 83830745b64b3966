import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import { arrange, isClean } from './arrange';
import type { LeaderStart } from './leaderRequests';
import { planeMetrics } from './metrics';
import type { PlaneMode } from './metrics';
import { arrangeRequest, extentOf, viewOf } from './planeLayout';

const params = {
  X: [
    [-1.8, 3.0], [-1.2, 1.7], [-2.7, 2.0], [-0.2, 2.9], [1.6, 0.3], [2.9, -0.8],
    [3.6, 0.3], [2.3, 1.4], [-0.8, -1.8], [-2.9, -2.4], [0.5, -2.3], [-3.6, -1.5],
  ],
  y: [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2],
  W: [[0.5, -0.8, 0.4], [1.0, -1.1, 0.0], [0.7, -1.6, -0.2]],
  reg: 0.1,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
} as const;
const numbers = trace(params);
const show = { chain: true, chainUpTo: 'i', sum: true, drops: true, probabilityBar: true } as const;

function plate(mode: PlaneMode, width: number, height: number, starts: readonly number[], i: number, j: number) {
  const leaders = ['dW', 'probs', 'indicator', 'X'].map((term, n): LeaderStart => ({ term, x: starts[n]!, y: term === 'probs' ? -30 : -8 }));
  const metrics = planeMetrics(mode, 12);
  const input = { trace: numbers, cursor: { i, j }, axes: [0, 1] } as const;
  const frame = { width, height, metrics };
  const extent = extentOf(input, show);
  const { view, ticks } = viewOf(extent, frame);
  return arrange(arrangeRequest(input, frame, view, ticks, extent.chainScale, {
    show, leaders, featureNames: ['feature 0', 'feature 1'], coordinate: (value) => value.toFixed(2), pinned: null, avoid: [],
  }));
}

const sizes = [
  ['plate', 968, 540, [158, 351, 535, 800]],
  ['plate', 968, 540, [110, 330, 560, 860]],
  ['lecture', 1792, 640, [290, 650, 990, 1480]],
] as const;

const cursors = numbers.examples.flatMap(({ i }) => [0, 1, 2].map((j) => ({ i, j })));

describe.each(sizes)('the four leaders of chapter 1, %s %i x %i from %j', (mode, width, height, starts) => {
  it('are drawn for every cursor, over no point, label or other leader', () => {
    const gap = 7 * planeMetrics(mode, 12).scale;
    const failed: string[] = [];
    let worst = 0; let total = 0;
    for (const { i, j } of cursors) {
      const t = performance.now();
      const a = plate(mode, width, height, starts, i, j);
      const d = performance.now() - t; worst = Math.max(worst, d); total += d;
      if (!isClean(a, gap)) failed.push(`i ${i}, j ${j}: ${a.leaders.map((l) => (l ? '' : '-')).join('|')} ${Object.entries(a.labels).filter(([, l]) => !l.clean).map(([n]) => n)}`);
    }
    console.log(worst, total / 36);
    expect(failed).toEqual([]);
  });
});
