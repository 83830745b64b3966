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
    const saved = JSON.stringify({ version: 1, drafts });
    if (!storage || saved.length > draftLimits.saved) return false;
    storage.setItem(draftsKey, saved);
    return true;
  } catch {
    return false;
  }
}

/** The drafts of a visit. */
export interface DraftKeeper {
  readonly now: () => Drafts;
  /**
   * Makes a change, and saves it over what another tab may have saved meanwhile.
   * @returns whether it was saved
   */
  readonly change: (make: (drafts: Drafts) => Drafts) => boolean;
}

/** Keeps drafts in memory for the visit, and in the storage where the browser lets it. */
export function keepDrafts(storage: SettingsStorage): DraftKeeper {
  let drafts = readDrafts(storage);
  return {
    now: () => drafts,
    change: (make) => {
      drafts = make(drafts);
      const saved = readDrafts(storage);
      return saveDrafts(storage, saved === noDrafts ? drafts : make(saved)) || saveDrafts(storage, drafts);
    },
  };
}
