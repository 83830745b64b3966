import { describe, expect, it } from 'vitest';
import { expOfShifted } from './softmaxExp';

describe('expOfShifted', () => {
  it('is within two units in the last place of e^x', () => {
    let worst = 0;
    for (let step = 0; step <= 100_000; step += 1) {
      const x = -700 * (step / 100_000) ** 3;
      worst = Math.max(worst, Math.abs(expOfShifted(x) / Math.exp(x) - 1));
    }
    expect(worst).toBeLessThan(2 * Number.EPSILON);
  });

  it('serves for what rounding leaves above 0', () => {
    for (const x of [1e-16, 1e-9, 0.001, 0.1, 0.5])
      expect(Math.abs(expOfShifted(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
  });

  it.each([
    [0, 1],
    [-0, 1],
    [-1e-20, 1],
    [-746, 0],
    [-1e300, 0],
    [-Infinity, 0],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(expOfShifted(x)).toBe(expected);
  });

  it('fades out through the subnormal numbers', () => {
    for (let x = -708; x >= -744; x -= 0.37) {
      expect(Math.abs(expOfShifted(x) - Math.exp(x))).toBeLessThanOrEqual(1e-323);
    }
    expect(expOfShifted(-744)).toBeGreaterThan(0);
  });
});
