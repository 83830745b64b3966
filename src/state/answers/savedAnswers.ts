import * as v from 'valibot';
import type { AppStore } from '../appStore';
import type { SettingsStorage } from '../settings/savedSettings';
import { answersSchema } from './answers';
import type { Answers } from './answers';

export const answersKey = 'termwise:answers';
/** In characters; more is not ours. */
const longest = 20_000;

const savedSchema = v.object({ version: v.literal(1), answers: answersSchema });

/** The saved predictions, or none where nothing readable is saved. */
export function readAnswers(storage: SettingsStorage): Answers {
  try {
    const text = storage?.getItem(answersKey) ?? null;
    if (text === null || text.length > longest) return {};
    const result = v.safeParse(savedSchema, JSON.parse(text));
    return result.success ? result.output.answers : {};
  } catch {
    return {};
  }
}

/** Saves every prediction from now on; where the browser refuses, they hold for this visit. */
export function keepAnswers(store: AppStore, storage: SettingsStorage): () => void {
  return store.subscribe(({ answers }, { answers: previous }) => {
    if (answers === previous) return;
    try {
      storage?.setItem(answersKey, JSON.stringify({ version: 1, answers }));
    } catch {
      // Storage is full or refused.
    }
  });
}
