import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, seedState, splitMix64, xoshiro128StarStar } from './random';

const take = <T>(count: number, next: () => T) => Array.from({ length: count }, next);

describe('the published algorithms', () => {
  it('SplitMix64 gives the published outputs for seed 1234567', () => {
    expect(take(5, splitMix64(1234567n))).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('SplitMix64 keeps to 64 bits', () => {
    expect(take(2, splitMix64(-1n))).toEqual([0xe4d971771b652c20n, 0xe99ff867dbf682c9n]);
    expect(take(2, splitMix64((1n << 64n) + 5n))).toEqual(take(2, splitMix64(5n)));
  });

  it('xoshiro128** gives the reference outputs for the state 1, 2, 3, 4', () => {
    expect(take(10, xoshiro128StarStar([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('a seed fills the state as the reference programs do together', () => {
    expect(seedState(42)).toEqual([803958421, 3184996902, 2993090819, 686809907]);
    expect(take(8, createRandom(42).bits)).toEqual([
      1776835114, 4165204688, 17111135, 2317295270, 2792088233, 2554630222, 2940343271, 2244566231,
    ]);
  });
});

describe('createRandom', () => {
  it('builds a uniform number from two words: 27 bits of the first, 26 of the second', () => {
    const { bits } = createRandom(42);
    const { uniform } = createRandom(42);
    const first = BigInt(bits()) >> 5n;
    const second = BigInt(bits()) >> 6n;
    expect(BigInt(uniform() * 2 ** 53)).toBe((first << 26n) | second);
  });

  it('repeats itself for one seed and differs for another', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (seed) => {
        expect(take(4, createRandom(seed).bits)).toEqual(take(4, createRandom(seed).bits));
        expect(take(4, createRandom(seed).bits)).not.toEqual(
          take(4, createRandom(seed === 0 ? 1 : seed - 1).bits),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('stays below the count it is given and reaches each number', () => {
    const { below } = createRandom(3);
    const seen = take(200, () => below(7));
    expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });

  it('has the moments of a uniform and of a normal distribution', () => {
    const count = 20_000;
    const { uniform, normal } = createRandom(11);
    const moments = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value) / count;
      return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
    };
    const flat = take(count, uniform);
    expect(Math.min(...flat)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...flat)).toBeLessThan(1);
    expect(moments(flat).mean).toBeCloseTo(1 / 2, 2);
    expect(moments(flat).variance).toBeCloseTo(1 / 12, 2);

    const bell = take(count, normal);
    expect(Math.abs(moments(bell).mean)).toBeLessThan(0.03);
    expect(Math.abs(moments(bell).variance - 1)).toBeLessThan(0.03);
    const within = bell.filter((value) => Math.abs(value) < 1.959964).length / count;
    expect(Math.abs(within - 0.95)).toBeLessThan(0.01);
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses %s as a seed', (seed) => {
    expect(() => createRandom(seed)).toThrow(`seed is ${seed}; expected a whole number of at least 0.`);
  });

  it('refuses a count below 1', () => {
    expect(() => createRandom(1).below(0)).toThrow('count is 0; expected a whole number of at least 1.');
  });
});
