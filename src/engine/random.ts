import { validateInteger } from './validate';

/** A stream of random numbers that its seed fixes. */
export interface Random {
  /** The next 32 random bits, as a whole number from 0 to 2³² − 1. */
  readonly bits: () => number;
  /** Uniform on [0, 1): a multiple of 2⁻⁵³. */
  readonly uniform: () => number;
  /** Uniform among 0, 1, ..., count − 1. */
  readonly below: (count: number) => number;
  /** Normal with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** The four 32-bit words that xoshiro128** goes on from; not all 0. */
export type RandomState = readonly [number, number, number, number];

const MASK_64 = (1n << 64n) - 1n;

/** SplitMix64 (Steele, Lea and Flood 2014): the generator whose outputs should fill another's first state. */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK_64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK_64;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return mixed ^ (mixed >> 31n);
  };
}

const rotateLeft = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** xoshiro128** 1.1 (Blackman and Vigna 2018, prng.di.unimi.it), from a given state. */
export function xoshiro128StarStar(state: RandomState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** The first state for a seed: SplitMix64's first two outputs, each cut into its low and its high word. */
export function seedState(seed: number): RandomState {
  const next = splitMix64(BigInt(seed));
  const low = next();
  const high = next();
  const word = (value: bigint) => Number(value & 0xffffffffn);
  return [word(low), word(low >> 32n), word(high), word(high >> 32n)];
}

/**
 * A seeded generator: xoshiro128**, its state filled by SplitMix64.
 * The same seed gives the same bits on every machine.
 *
 * @param seed a whole number of at least 0
 * @throws EngineError on any other seed
 */
export function createRandom(seed: number): Random {
  validateInteger('seed', seed, 0);
  const bits = xoshiro128StarStar(seedState(seed));
  // 27 high and 26 low bits, so that every multiple of 2⁻⁵³ below 1 is equally likely.
  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  return {
    bits,
    uniform,
    below: (count) => {
      validateInteger('count', count, 1);
      return Math.floor(uniform() * count);
    },
    normal: () => {
      // Box and Muller 1958; 1 − u is never 0, so its logarithm is finite.
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      return radius * Math.cos(2 * Math.PI * uniform());
    },
  };
}
