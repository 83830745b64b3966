import { EngineError, validateParams } from '../engine';
import type { Params } from '../engine';
import type { AppState, Undoable } from './appState';
import type { AppStore } from './appStore';
import { endEdit } from './history';
import { checkLimits } from './limits';
import { Refusal } from './refusal';
import { sameParams } from './sameParams';
import { mostExamples } from './source';

/** What an edit may change; the cursor moves along where examples are added or removed. */
export type Change = Partial<Undoable & Pick<AppState, 'cursor' | 'layout' | 'axes' | 'told'>>;

/**
 * The one door to params: makes the change if the outcome is valid, else leaves everything as it was and
 * says in a notice which place is at fault and what would be valid.
 * @returns whether the change was made
 */
export function edit(store: AppStore, change: (state: AppState) => Change): boolean {
  const state = store.getState();
  try {
    const { params, ...rest } = change(state);
    const source = rest.source === undefined ? state.source : rest.source;
    const next =
      params && !sameParams(params, state.params) ? checked(params, mostExamples(source)) : state.params;
    store.setState({ ...rest, params: next, notice: withoutRefusal(state) });
    return true;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof EngineError)) throw error;
    store.setState({ notice: { kind: 'error', source: 'edit', text: error.message } });
    return false;
  }
}

/** An edit that stands for itself: it ends a drag whose end got lost, so that the two are undone apart. */
export function editAtOnce(store: AppStore, change: (state: AppState) => Change): boolean {
  endEdit(store);
  return edit(store, change);
}

function checked(params: Params, most: number): Params {
  checkLimits(params, most);
  validateParams(params);
  return params;
}

/** The notice, unless it told of an edit that has now been mended. */
function withoutRefusal({ notice }: AppState): AppState['notice'] {
  return notice?.source === 'edit' ? null : notice;
}
