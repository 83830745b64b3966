import type { Page } from '@playwright/test';

/** One way to look at the app: a size of the window, and what the address adds for it. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly search: string;
}

export type Theme = 'light' | 'dark';

/** The three sizes that were designed one by one. */
export const designedViews: readonly View[] = [
  { name: 'desktop', width: 1440, height: 900, search: '' },
  { name: 'phone', width: 390, height: 844, search: '' },
  { name: 'lecture', width: 1920, height: 1080, search: '?view=lecture' },
];

/** These and the sizes in between, down to the narrowest. */
export const allViews: readonly View[] = [
  ...designedViews,
  { name: 'small laptop', width: 1366, height: 768, search: '' },
  { name: 'tablet', width: 768, height: 1024, search: '' },
  { name: 'narrowest', width: 320, height: 640, search: '' },
];

/** The view of that name. */
export function viewNamed(name: string): View {
  const found = allViews.find((view) => view.name === name);
  if (!found) throw new RangeError(`There is no view '${name}'.`);
  return found;
}

/** Takes a size, and stillness, as the operating system would give them. */
export async function look(page: Page, view: View): Promise<void> {
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

/** Waits until the step is there as a whole, and nothing moves or changes colour any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    // What follows a step's first paint, and then the motion of its formula, start a frame later each.
    for (let still = 0; still < 3; still += 1) {
      await frame();
      // A picture whose numbers are new looks for places once they stand still.
      if (document.querySelector('[aria-busy], [data-moving]')) still = -1;
    }
    // One that keeps its last state stays listed after it has ended.
    const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running');
    // What ends may set off what depends on it, so the page is asked again.
    for (let running = moving(); running.length > 0; running = moving()) {
      await Promise.allSettled(running.map(({ finished }) => finished));
      await frame();
    }
  });
}
