import type { Params } from '../engine';
import type { TermRef } from '../terms/registry';
import type { TermIndices } from '../terms/types';
import type { AppState, Axes, Cursor } from './appState';
import { sizesOf } from './sizes';
import type { ProblemSizes } from './sizes';

function clampIndex(index: number, count: number): number {
  return Math.min(Math.max(Math.trunc(index), 0), count - 1) + 0;
}

/** The cursor moved to example i; k starts at that example's label, the case the derivation turns on. */
export function cursorAt(cursor: Cursor, i: number, { y }: Params): Cursor {
  return { ...cursor, i, k: y[i] ?? 0 };
}

/** The nearest cursor that points at something. Where i has to move, k starts at the new example's label. */
export function clampCursor(cursor: Cursor, params: Params): Cursor {
  const { N, D, C } = sizesOf(params);
  const i = clampIndex(cursor.i, N);
  const moved = i === cursor.i ? cursor : cursorAt(cursor, i, params);
  const clamped = {
    i,
    j: clampIndex(cursor.j, C),
    k: clampIndex(moved.k, C),
    d: clampIndex(cursor.d, D),
  };
  const same = cursor.i === i && cursor.j === clamped.j && cursor.k === clamped.k && cursor.d === clamped.d;
  return same ? cursor : clamped;
}

/** Two features that exist, and two different ones wherever there are two. */
export function clampAxes(axes: Axes, { features }: ProblemSizes): Axes {
  const across = clampIndex(axes[0], features);
  const up = clampIndex(axes[1], features);
  if (across === axes[0] && up === axes[1] && (across !== up || features === 1)) return axes;
  if (across !== up || features === 1) return [across, up];
  return across === 0 ? [across, 1] : [across, across - 1];
}

/** Whether none of the indices points past the end. */
function pointsWithin({ i, j, k, d }: TermIndices, { N, D, C }: ProblemSizes): boolean {
  const fits = (index: number | undefined, count: number) =>
    index === undefined || (Number.isInteger(index) && index >= 0 && index < count);
  return fits(i, N) && fits(j, C) && fits(k, C) && fits(d, D);
}

/** The reference, or null where one of its indices points past the end. */
export function dropLostTerm(ref: TermRef | null, sizes: ProblemSizes): TermRef | null {
  return ref !== null && pointsWithin(ref, sizes) ? ref : null;
}

/** The way to a number's origin as far as every number on it is still there. */
export function dropLostOrigins(origin: AppState['origin'], sizes: ProblemSizes): AppState['origin'] {
  const lost = origin.findIndex((ref) => !pointsWithin(ref, sizes));
  return lost < 0 ? origin : origin.slice(0, lost);
}

/**
 * The state with cursor, axes and term references inside its params.
 * Every write passes through here, undo and redo too, so nobody ever sees a cursor that points at nothing.
 */
export function keepWithin(changed: AppState, previous: AppState): AppState {
  const next = keepPlane(changed, previous);
  if (
    next.params === previous.params &&
    next.cursor === previous.cursor &&
    next.axes === previous.axes &&
    next.pointed === previous.pointed &&
    next.pinned === previous.pinned &&
    next.origin === previous.origin
  ) {
    return next;
  }
  const sizes = sizesOf(next.params);
  return {
    ...next,
    cursor: clampCursor(next.cursor, next.params),
    axes: clampAxes(next.axes, sizes),
    pointed: dropLostTerm(next.pointed, sizes),
    pinned: dropLostTerm(next.pinned, sizes),
    origin: dropLostOrigins(next.origin, sizes),
  };
}

/** Another step, other data or other axes make another picture: it shows everything, and a click adds nothing. */
function keepPlane(next: AppState, previous: AppState): AppState {
  if (next.zoom === null && next.adding === null) return next;
  const { place, dataSet, axes, params } = previous;
  const same = next.place === place && next.dataSet === dataSet && next.axes === axes;
  if (!same) return { ...next, zoom: null, adding: null };
  const lost = next.params !== params && next.adding !== null && next.adding >= next.params.W.length;
  return lost ? { ...next, adding: null } : next;
}
