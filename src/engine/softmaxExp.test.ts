import { describe, expect, it } from 'vitest';
import { REACH, exponentials } from './softmaxExp';

const MARK = 12345;

function expOf(x: number): number {
  const to = Float64Array.of(MARK);
  expect(exponentials(Float64Array.of(x), to, 1)).toBe(true);
  return to[0]!;
}

describe('exponentials', () => {
  it('are within two units in the last place of e^x', () => {
    const numbers = Float64Array.from(
      { length: 200_001 },
      (_, step) => (REACH - 1e-9) * (step / 100_000 - 1) ** 3,
    );
    const exps = new Float64Array(numbers.length);
    expect(exponentials(numbers, exps, numbers.length)).toBe(true);
    const worst = numbers.reduce((most, x, at) => Math.max(most, Math.abs(exps[at]! / Math.exp(x) - 1)), 0);
    expect(worst).toBeLessThan(2 * Number.EPSILON);
  });

  it.each([0, -0, 1e-20, -1e-20])('of %d is 1', (x) => {
    expect(expOf(x)).toBe(1);
  });

  it('are rounded to the nearest step on both sides of 0', () => {
    // Half a step off, where the series ends: a step further its error would be 3e-14.
    for (let n = -300; n <= 300; n += 1) {
      for (const part of [-0.49, 0.49]) {
        const x = ((n + part) * Math.LN2) / 256;
        expect(Math.abs(expOf(x) / Math.exp(x) - 1)).toBeLessThan(2 * Number.EPSILON);
      }
    }
  });

  it.each([REACH, -REACH, 1e9, -1e9, 2 ** 32 * (Math.LN2 / 256), 1e300, -1e300, Infinity, -Infinity, NaN])(
    'refuse %d, wherever it stands',
    (bad) => {
      for (const at of [0, 1, 2]) {
        const from = Float64Array.of(1, 2, 3);
        from[at] = bad;
        expect(exponentials(from, new Float64Array(3), 3)).toBe(false);
      }
    },
  );

  it('take the first of the numbers alone', () => {
    const to = new Float64Array(3).fill(MARK);
    expect(exponentials(Float64Array.of(0, 0, NaN), to, 2)).toBe(true);
    expect(Array.from(to)).toEqual([1, 1, MARK]);
  });
});
