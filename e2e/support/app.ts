import { expect, test as base } from '@playwright/test';
import type { Faults } from './faults';
import { watchFaults } from './faults';
import { settled } from './views';
import type { Theme } from './views';

interface App {
  /** Whether steps ask before they show their numbers; off, so that a journey sees a step as it is. */
  readonly predictions: boolean;
  /** The theme as the learner chose it; that of the operating system, if they chose none. */
  readonly theme: 'system' | Theme;
  /** What went wrong so far; every journey ends by finding it empty. */
  readonly faults: Faults;
  /** Goes to an address of the app, such as `#/softmax/shift`, and waits until its page stands. */
  readonly open: (hash?: string, search?: string) => Promise<void>;
}

/**
 * A browser page of its own for each journey. The journey fails on any violation of the content
 * security policy, any uncaught or logged error, and any request to another origin.
 */
export const test = base.extend<App>({
  predictions: [false, { option: true }],
  theme: ['system', { option: true }],
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = await watchFaults(page, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, predictions, theme }, use) => {
    await page.addInitScript(save, { predict: predictions, theme });
    await use(async (hash = '', search = '') => {
      await page.goto(`./${search}${hash}`);
      await page.getByRole('main').waitFor();
      await settled(page);
    });
  },
});

/** Saves settings before the app reads them, where the browser lets anything be saved and nothing is. */
function save(settings: object): void {
  const key = 'termwise:settings';
  try {
    if (localStorage.getItem(key) === null)
      localStorage.setItem(key, JSON.stringify({ version: 1, settings }));
  } catch {
    // A journey about refused storage: its steps ask.
  }
}

export { expect };
