import { otherClass } from '../terms/otherClass';
import type { AppState, Cursor } from './appState';
import type { Place } from './place';
import { memoByObject } from './memoByObject';
import { selectShapes } from './selectors';
import { positionOf } from './step';
import type { Step } from '../lesson/types';

const casesAt = memoByObject((place: Place) => positionOf(place).step.cases);

/**
 * The class whose probability is looked at: the cursor's k, but where the step is about one case alone,
 * j itself or another class.
 */
export function selectK(state: Pick<AppState, 'place' | 'params' | 'cursor'>): number {
  return kOfCase(state, casesAt(state.place));
}

/** `selectK` where the step is about `cases`. */
export function kOfCase(state: Pick<AppState, 'params' | 'cursor'>, cases: Step['cases']): number {
  const { cursor } = state;
  if (cases === 'same') return cursor.j;
  return cases === 'other' ? otherClass(cursor, selectShapes(state).C) : cursor.k;
}

/** The cursor as every view shows it; k fits the case that the step is about. */
export function selectShownCursor(state: Pick<AppState, 'place' | 'params' | 'cursor'>): Cursor {
  const k = selectK(state);
  return k === state.cursor.k ? state.cursor : { ...state.cursor, k };
}
