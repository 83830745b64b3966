import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { gradingCases } from './cases';
import { describeParts } from './describeParts';
import { toLayout } from './layout';
import type { CaseRead } from './readRun';
import { gradingTasks } from './tasks';

describe.each(Object.values(gradingTasks))('a gradient that no mistake explains, $layout', (task) => {
  const [given] = gradingCases(task);
  const { params } = given!;
  const { dWData, dWReg, dW, D } = trace(params);
  const matrix = (entry: (at: number) => number) =>
    toLayout(
      params.W.map((row, j) => row.map((_, d) => entry(j * D + d))),
      task.layout,
    );
  const describeEntries = (entry: (at: number) => number) => {
    const right = { loss: 0, rows: matrix((at) => dW[at]!) };
    const rows = matrix(entry);
    return describeParts(task, { given: given!, right, rows } as unknown as CaseRead).join();
  };

  it('is said to be a multiple of its parts where it is', () => {
    const W = params.W.flat();
    const product = task.layout === 'rows' ? 'Xᵀ (P − Y) / N' : '(P − Y) Xᵀ / N';
    const wanted = task.regulariser === 'half' ? '0.3' : '0.6';
    expect(describeEntries((at) => (5 / 3) * dWData[at]! + 7 * W[at]!)).toBe(
      `There dW is 1.667 times ${product}, with N = 5, plus 7 times W; once that and ${wanted} times W is right.`,
    );
  });

  it('is else said to add up to 0 over the classes, or not', () => {
    const turned = (at: number) => dWData[((at + 1) % D) + D * Math.floor(at / D)]!;
    expect(describeEntries((at) => turned(at) + dWReg[at]!)).toContain(
      'adds up to 0 over the classes, as it should',
    );
    expect(describeEntries((at) => turned(at) + dWReg[at]! + (at === 0 ? 0.25 : 0))).toContain(
      'it comes to 0.25.',
    );
  });

  it('has nothing said of it where it holds nan or has another shape', () => {
    expect(describeEntries((at) => (at === 0 ? NaN : 1))).toBe('');
    const read = {
      given: given!,
      right: { loss: 0, rows: matrix(() => 0) },
      rows: null,
    } as unknown as CaseRead;
    expect(describeParts(task, read)).toEqual([]);
  });
});
