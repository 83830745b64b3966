import * as v from 'valibot';
import { defaultSettings, settingsSchema } from './settings';
import type { Settings } from './settings';

/** The part of the browser's storage that is used; null where the browser refuses it. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'> | null;

export const settingsKey = 'termwise:settings';

const savedSchema = v.object({ version: v.literal(1), settings: settingsSchema });

/** The window's storage, or null: in a frame or a private window even asking for it may throw. */
export function openStorage(from: { readonly localStorage: Storage }): SettingsStorage {
  try {
    return from.localStorage;
  } catch {
    return null;
  }
}

/** The saved settings, or the default ones where nothing readable is saved. */
export function readSettings(storage: SettingsStorage): Settings {
  try {
    const text = storage?.getItem(settingsKey) ?? null;
    if (text === null) return defaultSettings;
    const result = v.safeParse(savedSchema, JSON.parse(text));
    return result.success ? result.output.settings : defaultSettings;
  } catch {
    return defaultSettings;
  }
}

/** Saves the settings where that is possible; a browser that refuses loses them at the end of the visit. */
export function saveSettings(storage: SettingsStorage, settings: Settings): void {
  try {
    storage?.setItem(settingsKey, JSON.stringify({ version: 1, settings }));
  } catch {
    // Storage is full or refused: the settings still hold for this visit.
  }
}
