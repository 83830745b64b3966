import type { AppState } from '../state/appState';
import type { AppStore } from '../state/appStore';
import { restTimer } from '../ui/restTimer';

/** How long nothing must have changed before those who do not look are told of it. */
const pause = 150;

export interface HeldStore {
  readonly store: AppStore;
  /** Tells at once what was held. */
  readonly release: () => void;
}

/**
 * A store for a view that may be out of sight: while `holds` says so, changes are kept from whoever reads it, state and
 * news alike, so that a view never shows parts of two states. They come all at once when nothing has changed for
 * a while, when `holds` no longer says so, or with `release`. A new step is never held.
 */
export function heldStore(source: AppStore, holds: (state: AppState) => boolean): HeldStore {
  const listeners = new Set<(state: AppState, previous: AppState) => void>();
  /** The state still shown while newer ones are held. */
  let held: AppState | undefined;
  let unsubscribe: (() => void) | undefined;

  const tell = (state: AppState, previous: AppState) => {
    for (const listener of [...listeners]) listener(state, previous);
  };
  const release = () => {
    timer.cancel();
    if (held === undefined) return;
    const before = held;
    held = undefined;
    tell(source.getState(), before);
  };
  const timer = restTimer(release, pause);
  const follow = (state: AppState, previous: AppState) => {
    const shown = held ?? previous;
    if (state.place === shown.place && state.page === shown.page && holds(state)) {
      held = shown;
      timer.touch();
      return;
    }
    timer.cancel();
    held = undefined;
    tell(state, shown);
  };

  return {
    release,
    store: {
      ...source,
      getState: () => held ?? source.getState(),
      subscribe: (listener) => {
        listeners.add(listener);
        unsubscribe ??= source.subscribe(follow);
        return () => {
          listeners.delete(listener);
          if (listeners.size > 0) return;
          unsubscribe?.();
          unsubscribe = undefined;
          timer.cancel();
          held = undefined;
        };
      },
    },
  };
}
