import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { boundaryLines, clearTicks } from './clearTicks';
import { frameTicks } from './frameTicks';
import { planeMetrics } from './metrics';
import { fitView } from './view';

describe('numbers of ticks', () => {
  // Two classes that tie on the line x1 = 2: f_0 = x1 - 2, f_1 = 0.
  const problem = trace({
    W: [
      [0, 1, -2],
      [0, 0, 0],
    ],
    X: [[0, 0]],
    y: [0],
    reg: 0,
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
  });
  const metrics = planeMetrics('page', 1);
  const view = fitView({ x0: -4, x1: 4, y0: -4, y1: 4 }, 400, 400, metrics.margin);
  const input = { trace: problem, cursor: { i: 0, j: 0 }, axes: [0, 1] as const };
  const ticks = frameTicks(view, metrics);

  it('are left out where a boundary runs through them, and only there', () => {
    const labels = (of: typeof ticks) => of.flatMap(({ label }) => (label ? [label.text] : []));
    const upright = ticks.filter(({ key }) => key.startsWith('y'));
    expect(labels(upright)).toContain('2');
    const clear = clearTicks(ticks, boundaryLines(input, view));
    expect(labels(clear.filter(({ key }) => key.startsWith('y')))).not.toContain('2');
    expect(labels(clear).length).toBe(labels(ticks).length - 1);
  });

  it('keep their strokes', () => {
    expect(clearTicks(ticks, boundaryLines(input, view)).map(({ from, to }) => [from, to])).toEqual(
      ticks.map(({ from, to }) => [from, to]),
    );
  });
});
