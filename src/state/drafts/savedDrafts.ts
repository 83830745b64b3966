import * as v from 'valibot';
import type { SettingsStorage } from '../settings/savedSettings';
import { draftLimits, draftsSchema, noDrafts } from './drafts';
import type { Drafts } from './drafts';

export const draftsKey = 'termwise:drafts';

const savedSchema = v.object({ version: v.literal(1), drafts: draftsSchema });

/** What learners have written here, or nothing where nothing readable is saved. */
export function readDrafts(storage: SettingsStorage): Drafts {
  try {
    const saved = storage?.getItem(draftsKey) ?? null;
    if (saved === null || saved.length > draftLimits.saved) return noDrafts;
    const result = v.safeParse(savedSchema, JSON.parse(saved));
    return result.success ? result.output.drafts : noDrafts;
  } catch {
    return noDrafts;
  }
}

/** Whether the drafts were saved: a browser may refuse, and then they hold for this visit. */
function saveDrafts(storage: SettingsStorage, drafts: Drafts): boolean {
  try {
    // What would not be read again is not written over what would.
    if (!storage || !v.safeParse(draftsSchema, drafts).success) return false;
    const saved = JSON.stringify({ version: 1, drafts });
    if (saved.length > draftLimits.saved) return false;
    storage.setItem(draftsKey, saved);
    return true;
  } catch {
    return false;
  }
}

/** The drafts as they are, and whether this browser keeps them. */
export interface KeptDrafts {
  readonly drafts: Drafts;
  readonly saved: boolean;
}

/** The drafts of a visit: changed at once, saved when it is asked for. */
export interface DraftKeeper {
  readonly now: () => KeptDrafts;
  readonly change: (make: (drafts: Drafts) => Drafts) => void;
  /** Saves what has changed, over what another tab may have saved meanwhile. */
  readonly save: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps drafts in memory for the visit, and in the storage where the browser lets it. */
export function keepDrafts(storage: SettingsStorage): DraftKeeper {
  let kept: KeptDrafts = { drafts: readDrafts(storage), saved: true };
  let unsaved: readonly ((drafts: Drafts) => Drafts)[] = [];
  const listeners = new Set<() => void>();
  const tell = (next: KeptDrafts) => {
    kept = next;
    for (const listener of listeners) listener();
  };
  return {
    now: () => kept,
    change: (make) => {
      unsaved = [...unsaved, make];
      tell({ ...kept, drafts: make(kept.drafts) });
    },
    save: () => {
      if (unsaved.length === 0) return;
      const { drafts } = kept;
      const saved = saveDrafts(
        storage,
        unsaved.reduce((all, make) => make(all), readDrafts(storage)),
      );
      // What could not be saved is tried again with the next change.
      unsaved = saved ? [] : [() => drafts];
      if (saved !== kept.saved) tell({ drafts, saved });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
