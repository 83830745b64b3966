import { blobs } from '../engine';
import type { DataSet } from '../engine';
import { limits } from './limits';

/** What a drawn data set is made from. The same four numbers give the same data on every machine. */
export interface Sample {
  /** A whole number of at least 0. */
  readonly seed: number;
  /** Examples, 1 to 300. */
  readonly N: number;
  /** Classes, 2 to 10. */
  readonly C: number;
  /** The standard deviation of a cloud around its centre, 0 to 4. */
  readonly spread: number;
}

export const sampleBounds = {
  seed: [0, 1e9],
  N: [1, limits.examples],
  C: [2, limits.classes],
  spread: [0, 4],
} as const satisfies Record<keyof Sample, readonly [least: number, most: number]>;

/** What the data set 'Blobs' is drawn from as it comes. */
export const usualSample: Sample = { seed: 1, N: 14, C: 4, spread: 0.8 };

/** Whether one of the four numbers is within its bounds. */
export function inBounds(key: keyof Sample, value: number): boolean {
  const [least, most] = sampleBounds[key];
  return (key === 'spread' || Number.isInteger(value)) && value >= least && value <= most;
}

/**
 * A sample's id: 'blobs/7/300/10/0.8', its seed, N, C and spread. A link that names it needs no numbers,
 * so what it stands for never changes.
 */
export function sampleId({ seed, N, C, spread }: Sample): string {
  return `blobs/${seed}/${N}/${C}/${spread}`;
}

/** The sample that an id names; null for any other string, one that writes the same numbers otherwise included. */
export function readSampleId(id: string): Sample | null {
  const parts = /^blobs\/(\d{1,10})\/(\d{1,3})\/(\d{1,2})\/(\d(?:\.\d{1,4})?)$/.exec(id);
  if (!parts) return null;
  const [seed = NaN, N = NaN, C = NaN, spread = NaN] = parts.slice(1).map(Number);
  const sample = { seed, N, C, spread };
  const sound = (Object.keys(sample) as (keyof Sample)[]).every((key) => inBounds(key, sample[key]));
  return sound && sampleId(sample) === id ? sample : null;
}

/** The data set that a sample draws. */
export function drawSample(sample: Sample): DataSet {
  const { N, C, seed, spread } = sample;
  return {
    ...blobs(sample),
    id: sampleId(sample),
    describe: `Drawn at random from seed ${seed}: ${N} examples of ${C} classes in clouds of spread ${spread}, with weights that do not know them yet.`,
  };
}
