import { describe, expect, it } from 'vitest';
import { exponentOf, scaleByPowers, shiftedBeyondRange } from './beyondRange';

describe('exponentOf', () => {
  it.each([
    [[0, 0], 0],
    [[1], 0],
    [[-3, 2], 1],
    [[0.3], -2],
    [[Number.MAX_VALUE], 1023],
    [[Number.MIN_VALUE], -1022],
  ])('of %j is %d', (vector, exponent) => {
    expect(exponentOf(vector)).toBe(exponent);
  });
});

describe('scaleByPowers', () => {
  it('overflows only where the result does', () => {
    expect(scaleByPowers(8, 1023, -5)).toBe(2 ** 1021);
    expect(scaleByPowers(8, -5, 1023)).toBe(2 ** 1021);
    expect(scaleByPowers(-1, 1023, 1023)).toBe(-Infinity);
    expect(scaleByPowers(0, 1023, 1023)).toBe(0);
  });
});

describe('shiftedBeyondRange', () => {
  const shift = (W: number[], x: number[]) => {
    const shifted = new Float64Array(W.length / x.length);
    shiftedBeyondRange(Float64Array.from(W), Float64Array.from(x), shifted);
    return Array.from(shifted);
  };

  it('gives what the plain way gives where that is in range', () => {
    expect(shift([3, 1, -2, 0.5, 0, 7], [2, 4])).toEqual([-18, -30, 0]);
  });

  it('tells scores apart that both overflow', () => {
    expect(shift([1e200, 3e200, 3e200], [1e200])).toEqual([-Infinity, 0, 0]);
    expect(shift([-1e200, -3e200], [1e200])).toEqual([0, -Infinity]);
  });

  it('keeps a small difference of huge sums', () => {
    expect(shift([2 ** 1023, 2 ** 1023, 2, 2 ** 1023, 2 ** 1023, 1], [1, 1, 1])).toEqual([0, 0]);
    expect(shift([2 ** 1023, -(2 ** 1023), 2, 2 ** 1023, -(2 ** 1023), 1], [1, 1, 1])).toEqual([0, -1]);
  });
});
