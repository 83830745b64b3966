import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { property } from '../properties/property';
import { compensatedDot } from './compensatedDot';

const ones = (length: number) => new Array<number>(length).fill(1);

describe('compensatedDot', () => {
  it('keeps what a plain sum loses', () => {
    expect(compensatedDot([1e16, 1, -1e16], ones(3))).toBe(1);
    expect(compensatedDot([-1e16, 3, 1e16, 2 ** -30], ones(4))).toBe(3 + 2 ** -30);
  });

  it('keeps what a plain product loses', () => {
    // (1 + a)(1 − a) = 1 − a²
    expect(compensatedDot([1 + 2 ** -30, -1], [1 - 2 ** -30, 1])).toBe(-(2 ** -60));
    expect(compensatedDot([-1, 3 + 2 ** -51], [9 + 2 ** -48, 3 - 2 ** -51])).toBe(-(2 ** -48) - 2 ** -102);
  });

  it('goes without the last digits where they overflow on the way', () => {
    expect(compensatedDot([1e305, 2], [1, 3])).toBe(1e305);
    expect(compensatedDot([1e200], [1e200])).toBe(Infinity);
    expect(compensatedDot([], [])).toBe(0);
  });

  const whole = fc.maxSafeInteger();
  property(
    'has the last digits of sums of whole numbers, within the bound of its source',
    fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 8 }),
    (pairs) => {
      // What follows the pairs takes nearly all of their sum away, so that only its last digits are left.
      const exact = pairs.reduce((sum, [a, b]) => sum + BigInt(a) * BigInt(b), 0n);
      const nearly = Number(exact);
      const a = [...pairs.map(([one]) => one), nearly];
      const b = [...pairs.map(([, other]) => other), -1];
      const left = Number(exact - BigInt(nearly));
      // The paper's bound: u of the result, and (n u)² of the sizes added up, u = 2^−53.
      const sizes = a.reduce((sum, value, at) => sum + Math.abs(value * b[at]!), 0);
      const bound = 2 ** -53 * Math.abs(left) + (a.length * 2 ** -53) ** 2 * sizes;
      expect(Math.abs(compensatedDot(a, b) - left)).toBeLessThanOrEqual(bound);
    },
    2000,
  );
});
