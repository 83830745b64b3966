import { createActions } from '../actions/createActions';
import type { Place } from '../place';
import type { StoreOptions } from '../store';
import { createAppStore } from '../store';

/** A small lesson: two chapters, the first of two steps. */
export const places: readonly Place[] = [
  { chapter: 'the-line', step: 'one' },
  { chapter: 'the-line', step: 'two' },
  { chapter: 'softmax', step: 'shift' },
];

/** A store of the default data with its actions, for tests. */
export function newStore(options: Partial<StoreOptions> = {}) {
  const store = createAppStore({ places, ...options });
  return { store, actions: createActions(store), state: () => store.getState() };
}
