import type { LossMistakeId } from './types';

/** A part of the loss: as it should be, or as a mistake makes it. */
export interface Part {
  /** Null for the right one. */
  readonly id: LossMistakeId | null;
  readonly symbol: string;
  readonly value: number;
  /** What a symbol of its own stands for; empty where it has none. */
  readonly where: string;
}

/** The sum of numbers. */
export const add = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** Puts a part together. */
export const part = (id: LossMistakeId | null, symbol: string, value: number, where = ''): Part => ({
  id,
  symbol,
  value,
  where,
});
