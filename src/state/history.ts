import type { Undoable } from './appState';
import { historyLimit, undoableOf } from './appStore';
import type { AppStore } from './appStore';
import { sameNames, sameParams } from './sameParams';

/**
 * Starts an edit of many small changes, such as a drag: however many there are, undo takes them back at once.
 * One that was never ended (the pointer was lost) ends here first.
 */
export function beginEdit(store: AppStore): void {
  endEdit(store);
  store.temporal.getState().pause();
  store.setState({ editStart: undoableOf(store.getState()) });
}

/** Ends the edit in progress, if there is one; it becomes one entry of the history if it changed anything. */
export function endEdit(store: AppStore): void {
  const state = store.getState();
  const before = state.editStart;
  if (before === null) return;
  if (sameContent(before, state)) {
    // Back where it started: the objects of the start come back too, so that nothing counts as changed.
    store.setState({ ...before, editStart: null });
  } else {
    const { pastStates } = store.temporal.getState();
    store.temporal.setState({
      pastStates: [...pastStates.slice(1 - historyLimit), before],
      futureStates: [],
    });
    store.setState({ editStart: null });
  }
  store.temporal.getState().resume();
}

/** Ends the edit in progress, if there is one, as though it had never begun. */
export function cancelEdit(store: AppStore): void {
  const before = store.getState().editStart;
  if (before === null) return;
  store.setState({ ...before, editStart: null });
  store.temporal.getState().resume();
}

export function undo(store: AppStore): void {
  endEdit(store);
  store.temporal.getState().undo();
}

export function redo(store: AppStore): void {
  endEdit(store);
  store.temporal.getState().redo();
}

function sameContent(a: Undoable, b: Undoable): boolean {
  return (
    a.dataSet === b.dataSet &&
    a.source === b.source &&
    sameParams(a.params, b.params) &&
    sameNames(a.featureNames, b.featureNames)
  );
}
