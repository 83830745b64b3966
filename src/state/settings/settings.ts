import * as v from 'valibot';
import type { Pace } from '../playing/pace';

/** Preferences of this browser, not of the lesson: they are saved here and never travel in a link. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Decimals of every number shown, 2 to 8. */
  readonly decimals: number;
  /** Whether single letters are keyboard commands. */
  readonly singleKeys: boolean;
  /** Whether a step asks before it shows its numbers. */
  readonly predict: boolean;
  readonly view: 'page' | 'lecture';
  /** How the step's line is read: in symbols, in numbers, in both, or with each number under its term. */
  readonly reading: 'symbols' | 'numbers' | 'both' | 'stacked';
  /** How fast steps follow when they are played. */
  readonly pace: Pace;
}

export const defaultSettings: Settings = {
  theme: 'system',
  decimals: 4,
  singleKeys: true,
  predict: true,
  view: 'page',
  reading: 'both',
  pace: 'normal',
};

export const decimalsRange = { least: 2, most: 8 } as const;

/** What may be saved. A field that is missing or spoilt falls back alone; the others keep their values. */
export const settingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), defaultSettings.theme),
  decimals: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(decimalsRange.least), v.maxValue(decimalsRange.most)),
    defaultSettings.decimals,
  ),
  singleKeys: v.fallback(v.boolean(), defaultSettings.singleKeys),
  predict: v.fallback(v.boolean(), defaultSettings.predict),
  view: v.fallback(v.picklist(['page', 'lecture']), defaultSettings.view),
  reading: v.fallback(v.picklist(['symbols', 'numbers', 'both', 'stacked']), defaultSettings.reading),
  pace: v.fallback(v.picklist(['slower', 'normal', 'faster']), defaultSettings.pace),
});
