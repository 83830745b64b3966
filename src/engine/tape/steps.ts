import type { TapeLine } from './lines';
import { placeAt, positionOf, tapeLength } from './places';
import type { TapeSizes } from './places';

/** The next position after `from` (the last before it, where `by` is −1) whose event satisfies; null where none does. */
function seek(from: number, by: 1 | -1, sizes: TapeSizes, satisfies: (at: number) => boolean): number | null {
  for (let at = from + by; at >= 0 && at < tapeLength(sizes); at += by) if (satisfies(at)) return at;
  return null;
}

/** Where a line runs next, or ran last; null where it does not. */
export const nextRunOf = (line: TapeLine, from: number, by: 1 | -1, sizes: TapeSizes): number | null =>
  seek(from, by, sizes, (at) => {
    const place = placeAt(at, sizes);
    return place.line === line && place.ends === undefined;
  });

/** Where a loop takes its next turn, or took its last: the loop over examples i, or over classes j. */
export const nextTurn = (loop: 'i' | 'j', from: number, by: 1 | -1, sizes: TapeSizes): number | null =>
  nextRunOf(loop === 'i' ? 'examples' : 'classes', from, by, sizes);

/**
 * Where the innermost loop that a position stands in finds that it is over; of a `for` line, its own loop.
 * @returns null outside of every loop
 */
export function endOfLoop(from: number, sizes: TapeSizes): number | null {
  const { line, i, k, j, ends } = placeAt(from, sizes);
  if (i === undefined) return null;
  if (!ends && k !== undefined) return positionOf({ line: 'tops', i, ends: true }, sizes);
  if (!ends && j !== undefined) return positionOf({ line: 'classes', i, ends: true }, sizes);
  return line === 'return' ? null : positionOf({ line: 'examples', ends: true }, sizes);
}
