import { createContext, useContext } from 'react';
import type { Trace } from '../engine/trace';
import type { SlotCursor } from './readSlot';

/** What formulas, tables and listings read their numbers from: one trace, one cursor, one way to write. */
export interface Numbers {
  trace(): Trace;
  cursor(): SlotCursor;
  /** The number as the page writes it; it always fits `width` characters. */
  format(value: number, decimals?: number): string;
  readonly decimals: number;
  /** Characters that a number's box holds, its sign included. */
  readonly width: number;
  /** How a line is read: in symbols, in numbers, in both one below the other, or with each number under its term. */
  readonly reading: 'symbols' | 'numbers' | 'both' | 'stacked';
}

export const NumbersContext = createContext<Numbers | null>(null);

export function useNumbers(): Numbers {
  const numbers = useContext(NumbersContext);
  if (!numbers) throw new Error('Numbers are read inside NumbersContext.');
  return numbers;
}
