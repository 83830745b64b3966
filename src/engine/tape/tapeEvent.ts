import type { Trace } from '../trace';
import { assigns } from './lines';
import type { TapeVariable } from './lines';
import { placeAt } from './places';
import type { TapePlace } from './places';
import { stateAfter, tapeSizes } from './state';
import type { TapeValue } from './state';

/** What a line did: the variable it assigned, what that holds now, and which of its entries were written. */
export interface TapeEvent {
  readonly position: number;
  readonly place: TapePlace;
  /** null where the line assigns nothing. */
  readonly change: {
    readonly variable: TapeVariable;
    readonly value: TapeValue;
    /** Of `dW`, the row that was written, where it was one row alone. */
    readonly row?: number;
  } | null;
}

/** The event at a position of the run. @throws EngineError where there is no such position */
export function tapeEvent(trace: Trace, position: number): TapeEvent {
  const place = placeAt(position, tapeSizes(trace));
  const variable = place.ends ? null : assigns[place.line];
  if (variable === null) return { position, place, change: null };
  const value = stateAfter(trace, position)[variable]!;
  const row = place.line === 'add' ? { row: place.j } : {};
  return { position, place, change: { variable, value, ...row } };
}
