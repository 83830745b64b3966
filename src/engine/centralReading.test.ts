import { expect, it } from 'vitest';
import { centralReading } from './centralReading';
import { dataSets } from './data/dataSets';
import { curveSteps } from './errorCurve';
import { gradientCheck } from './gradientCheck';
import { softmaxLossOfParams } from './softmaxLoss';

const { params } = dataSets[0]!;

it('reads what the check of that entry reads, at every step', () => {
  for (const h of curveSteps)
    for (const entry of [
      { j: 1, d: 0 },
      { j: 2, d: 2 },
    ]) {
      const { slope, relativeError } = centralReading(params, entry, h);
      const { worst } = gradientCheck(params, { h, entries: entry });
      expect([slope, relativeError]).toEqual([worst.numerical, worst.relativeError]);
    }
});

it('has the losses on both sides', () => {
  const at = (by: number) =>
    softmaxLossOfParams({
      ...params,
      W: params.W.map((row, j) => row.map((w, d) => (j === 1 && d === 0 ? w + by : w))),
    }).loss;
  const { ahead, behind } = centralReading(params, { j: 1, d: 0 }, 0.1);
  expect(ahead).toBeCloseTo(at(0.1), 14);
  expect(behind).toBeCloseTo(at(-0.1), 14);
});

it('refuses an entry that W has not', () => {
  expect(() => centralReading(params, { j: 9, d: 0 }, 1e-5)).toThrow('entries.j is 9');
});
