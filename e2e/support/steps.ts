import type { Page } from '@playwright/test';
import { chapters } from '../../src/lesson/chapters';
import { settled } from './views';

/** Every address of the lesson, in reading order. */
export const stepAddresses: readonly string[] = chapters.flatMap((chapter) =>
  chapter.steps.map((step) => `#/${chapter.id}/${step.id}`),
);

/** The addresses chapter by chapter: what one page can walk through. */
export const chapterAddresses: readonly {
  readonly chapter: string;
  readonly addresses: readonly string[];
}[] = chapters.map((chapter) => ({
  chapter: chapter.id,
  addresses: chapter.steps.map((step) => `#/${chapter.id}/${step.id}`),
}));

/** Once nothing is fetched any more, every chapter is there, and stepping waits for nothing. */
export async function allThere(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** Goes to another step of the page as it stands. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (window.location.hash === hash) return;
    // The app hears of it with everyone else.
    const heard = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    window.location.hash = hash;
    await heard;
  }, address);
  await settled(page);
}
