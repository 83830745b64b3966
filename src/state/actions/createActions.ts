import type { AppStore } from '../appStore';
import { answerActions } from './answerActions';
import { beginEdit, cancelEdit, endEdit, redo, undo } from '../history';
import { cursorActions } from './cursorActions';
import { dataActions } from './dataActions';
import { entryActions } from './entryActions';
import { lessonActions } from './lessonActions';
import { tapeActions } from './tapeActions';
import { originActions } from './originActions';
import { viewActions } from './viewActions';

/** Everything that may be done to a store. The actions keep nothing of their own: two sets for one store agree. */
export function createActions(store: AppStore) {
  return {
    ...cursorActions(store),
    ...entryActions(store),
    ...dataActions(store),
    ...viewActions(store),
    ...originActions(store),
    ...answerActions(store),
    ...lessonActions(store),
    ...tapeActions(store),
    beginEdit: () => beginEdit(store),
    endEdit: () => endEdit(store),
    cancelEdit: () => cancelEdit(store),
    undo: () => undo(store),
    redo: () => redo(store),
  };
}

export type Actions = ReturnType<typeof createActions>;
