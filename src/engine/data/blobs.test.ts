import { describe, expect, it } from 'vitest';
import { validateParams } from '../validate';
import { blobs } from './blobs';

describe('blobs', () => {
  it('has the sizes asked for and deals its examples evenly', () => {
    const { params } = blobs({ N: 11, C: 3, seed: 5 });
    expect(validateParams(params)).toEqual({ N: 11, D: 3, C: 3 });
    expect(params.y).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('is the same for a seed and another for another', () => {
    expect(blobs({ seed: 7 })).toEqual(blobs({ seed: 7 }));
    expect(blobs({ seed: 7 }).params.X).not.toEqual(blobs({ seed: 8 }).params.X);
    expect(blobs({ seed: 7 }).params.W).not.toEqual(blobs({ seed: 8 }).params.W);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'keeps 16 points half a unit apart and inside the plane, seed %i',
    (seed) => {
      const { X } = blobs({ N: 16, seed, spread: 1.5 }).params;
      X.forEach(([a, b], at) => {
        expect(Math.max(Math.abs(a!), Math.abs(b!))).toBeLessThanOrEqual(4);
        for (const [c, d] of X.slice(at + 1))
          expect(Math.hypot(a! - c!, b! - d!)).toBeGreaterThanOrEqual(0.5);
      });
    },
  );

  it('puts its centres evenly on a circle when nothing spreads', () => {
    const { X } = blobs({ N: 4, C: 4, spread: 0 }).params;
    for (const [a, b] of X) expect(Math.abs(Math.hypot(a!, b!) - 2.4)).toBeLessThan(0.08);
    expect(Math.abs(X[0]![0]! + X[2]![0]!)).toBeLessThan(0.11);
    expect(Math.abs(X[1]![1]! + X[3]![1]!)).toBeLessThan(0.11);
    expect(Math.abs(X[0]![0]! - X[1]![1]!)).toBeLessThan(0.11);
  });

  it('takes the roomiest of its tries where there is no room', () => {
    const { X } = blobs({ N: 8, C: 1, spread: 0 }).params;
    expect(new Set(X.map(String)).size).toBe(1);
  });

  it('overlaps more with a larger spread', () => {
    const meanDistance = (spread: number) => {
      const { X } = blobs({ N: 400, C: 2, spread, seed: 2 }).params;
      const first = X.slice(0, 200);
      const centre = [0, 1].map((d) => first.reduce((sum, x) => sum + x[d]!, 0) / 200);
      return first.reduce((sum, x) => sum + Math.hypot(x[0]! - centre[0]!, x[1]! - centre[1]!), 0) / 200;
    };
    // A normal cloud on the plane lies sqrt(π/2) standard deviations from its centre on average.
    expect(meanDistance(0.5) / (0.5 * Math.sqrt(Math.PI / 2))).toBeCloseTo(1, 1);
    expect(meanDistance(1)).toBeGreaterThan(1.7 * meanDistance(0.5));
  });

  it('starts from one-decimal weights within ±1', () => {
    const weights = blobs({ N: 10, C: 10 }).params.W.flat();
    for (const weight of weights) {
      expect(Math.abs(weight)).toBeLessThanOrEqual(1);
      expect(weight).toBe(Number(weight.toFixed(1)));
    }
    expect(Math.min(...weights)).toBeLessThan(-0.5);
    expect(Math.max(...weights)).toBeGreaterThan(0.5);
  });

  it.each([
    [{ N: 0 }, 'N is 0; expected a whole number from 1 to 5000.'],
    [{ N: 5001 }, 'N is 5001; expected a whole number from 1 to 5000.'],
    [{ C: 0 }, 'C is 0; expected a whole number from 1 to 10.'],
    [{ C: 11 }, 'C is 11; expected a whole number from 1 to 10.'],
    [{ seed: -1 }, 'seed is -1; expected a whole number of at least 0.'],
    [{ spread: -0.1 }, 'spread is -0.1; expected a finite number of at least 0.'],
    [{ spread: NaN }, 'spread is NaN; expected a finite number of at least 0.'],
  ])('refuses %o', (options, message) => {
    expect(() => blobs(options)).toThrow(message);
  });
});
