import { describe, expect, it } from 'vitest';
import { axisTicks, labelledStep, tickLabel } from './ticks';

const labels = (low: number, high: number, step: number) =>
  axisTicks(low, high, step).flatMap(({ label }) => label ?? []);

describe('ticks', () => {
  it('have a true minus and the decimals of their step', () => {
    expect(labels(-1.2, 1.2, 0.5)).toEqual(['−1.0', '−0.5', '0', '0.5', '1.0']);
    expect(labels(-4.5, 4.5, 2)).toEqual(['−4', '−2', '0', '2', '4']);
  });

  it('have minor ones half way where halves are round', () => {
    expect(axisTicks(-0.6, 2.1, 2).map(({ value }) => value)).toEqual([0, 1, 2]);
    expect(axisTicks(-1, 6, 5).map(({ value }) => value)).toEqual([0, 5]);
  });

  it('stand at least the room apart', () => {
    for (const unit of [0.003, 0.7, 8, 41, 66, 900]) {
      const step = labelledStep(unit, 76);
      expect(step * unit).toBeGreaterThanOrEqual(76);
      expect(step * unit).toBeLessThan(76 * 5.1);
    }
  });

  it('write what is very large or small as a power of ten', () => {
    expect(tickLabel(-2e6, 2e6)).toBe('−2 × 10⁶');
    expect(tickLabel(0.00005, 0.00005)).toBe('5 × 10⁻⁵');
    expect(tickLabel(0, 1)).toBe('0');
  });
});
