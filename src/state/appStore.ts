import type { TemporalState } from 'zundo';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState, Undoable } from './appState';

/** The store, with the history of its undoable part beside it. */
export interface AppStore extends StoreApi<AppState> {
  readonly temporal: StoreApi<TemporalState<Undoable>>;
}

/** How many edits can be undone. */
export const historyLimit = 200;

/** The part of the state that undo and redo cover. */
export function undoableOf({ params, dataSet, source, featureNames }: Undoable): Undoable {
  return { params, dataSet, source, featureNames };
}

export function sameUndoable(a: Undoable, b: Undoable): boolean {
  return (
    a.params === b.params &&
    a.dataSet === b.dataSet &&
    a.source === b.source &&
    a.featureNames === b.featureNames
  );
}
