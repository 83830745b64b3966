import * as v from 'valibot';
import type { Place } from '../place';
import { samePlace } from '../place';
import type { SettingsStorage } from '../settings/savedSettings';
import { noProgress, progressSchema, withVisited } from './progress';
import type { Progress } from './progress';

export const progressKey = 'termwise:progress';

/** Characters of what is read; many times what the whole lesson needs. */
export const progressLimit = 65_536;

const savedSchema = v.object({ version: v.literal(1), progress: progressSchema });

/** What is saved of the steps that the lesson has today; nothing where nothing readable is saved. */
export function readProgress(storage: SettingsStorage, places: readonly Place[]): Progress {
  try {
    const text = storage?.getItem(progressKey) ?? null;
    if (text === null || text.length > progressLimit) return noProgress;
    const result = v.safeParse(savedSchema, JSON.parse(text));
    if (!result.success) return noProgress;
    const { visited, last } = result.output.progress;
    const known = (place: Place | null) =>
      place === null ? undefined : places.find((one) => samePlace(one, place));
    const steps = visited.map(known).filter((place) => place !== undefined);
    return { ...withVisited(noProgress, steps), last: known(last) ?? null };
  } catch {
    return noProgress;
  }
}

/** Saves progress where that is possible; a browser that refuses loses it at the end of the visit. */
export function saveProgress(storage: SettingsStorage, progress: Progress): void {
  try {
    storage?.setItem(progressKey, JSON.stringify({ version: 1, progress }));
  } catch {
    // Storage is full or refused: progress still counts for this visit.
  }
}
