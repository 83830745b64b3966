import type { AppStore } from '../appStore';
import { readSettings, saveSettings } from './savedSettings';
import type { SettingsStorage } from './savedSettings';
import type { Settings } from './settings';

/**
 * Saves every setting that the learner changes, from now on.
 * Only what changes is written over what is saved: a view that came with a link stays out of the storage.
 */
export function keepSettings(store: AppStore, storage: SettingsStorage): () => void {
  let saved = readSettings(storage);
  return store.subscribe(({ settings }, { settings: previous }) => {
    if (settings === previous) return;
    saved = { ...saved, ...changes(settings, previous) };
    saveSettings(storage, saved);
  });
}

function changes(settings: Settings, previous: Settings): Partial<Settings> {
  const entries = Object.entries(settings) as [keyof Settings, Settings[keyof Settings]][];
  return Object.fromEntries(entries.filter(([key, value]) => value !== previous[key]));
}
