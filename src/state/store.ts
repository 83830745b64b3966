import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { StateCreator, StoreMutatorIdentifier } from 'zustand/vanilla';
import { isAddress } from './link/hash';
import { openingTables, openingTape, openingTrials } from './defaults';
import { readAddress } from './link/readAddress';
import { viewOf } from './link/viewOf';
import type { AppState, Undoable } from './appState';
import type { Place } from './place';
import { keepAnswers, readAnswers } from './answers/savedAnswers';
import { historyLimit, sameUndoable, undoableOf } from './appStore';
import type { AppStore } from './appStore';
import { followProgress } from './progress/followProgress';
import { keepProgress } from './progress/keepProgress';
import { readProgress } from './progress/savedProgress';
import type { Progress } from './progress/progress';
import { keepSettings } from './settings/keepSettings';
import { readSettings } from './settings/savedSettings';
import type { SettingsStorage } from './settings/savedSettings';
import { samePlace } from './place';
import { keepWithin } from './within';

export interface StoreOptions {
  /** Every step of the lesson, in order; the first is where an unknown address leads. */
  readonly places: readonly Place[];
  /** `location.hash`: the place and the state that a link carries. */
  readonly initialHash?: string;
  /** `location.search`: `?view=lecture` opens in lecture view. */
  readonly initialSearch?: string;
  readonly storage?: SettingsStorage;
}

type Mutators = [StoreMutatorIdentifier, unknown][];

/** Lets every write, undo and redo included, pass through `keepWithin`. */
function within<M extends Mutators>(creator: StateCreator<AppState, [], M>): StateCreator<AppState, [], M> {
  const wrapped: StateCreator<AppState> = (set, get, api) => {
    const write = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => {
      set((state) => {
        const changes = typeof change === 'function' ? change(state) : change;
        if (changes === state) return state;
        return followProgress(keepWithin({ ...state, ...changes }, state), state);
      });
    };
    api.setState = write;
    return creator(write, get, api);
  };
  return wrapped as StateCreator<AppState, [], M>;
}

function initialState({ places, initialHash, initialSearch, storage }: StoreOptions): AppState {
  const settings = readSettings(storage ?? null);
  const { place, page, shared, notice } = readAddress(initialHash ?? '', places);
  const progress = readProgress(storage ?? null, places);
  return {
    ...shared,
    place,
    page,
    pointed: null,
    trials: openingTrials,
    tape: openingTape,
    origin: [],
    tables: openingTables,
    settings: { ...settings, view: viewOf(initialSearch ?? '') ?? settings.view },
    answers: readAnswers(storage ?? null),
    notice,
    editStart: null,
    playing: false,
    blank: null,
    progress,
    resume: offerOf(progress, initialHash ?? '', place),
    zoom: null,
    adding: null,
    told: null,
  };
}

/** Where the last visit ended; nothing is offered to who comes by a link, or would be led to where they are. */
function offerOf({ last }: Progress, hash: string, place: Place): Place | null {
  return isAddress(hash) || last === null || samePlace(last, place) ? null : last;
}

/** A store that starts where the address points, with the settings saved here. */
export function createAppStore(options: StoreOptions): AppStore {
  const store = createStore<AppState>()(
    within(
      temporal<AppState, [], [], Undoable>(() => initialState(options), {
        partialize: undoableOf,
        equality: sameUndoable,
        limit: historyLimit,
      }),
    ),
  );
  keepSettings(store, options.storage ?? null);
  keepAnswers(store, options.storage ?? null);
  keepProgress(store, options.storage ?? null, options.places);
  return store;
}
