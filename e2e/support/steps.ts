import type { Page } from '@playwright/test';
import { chapters } from '../../src/lesson/chapters';
import { settled } from './views';
import type { View } from './views';

/** Every address of the lesson, in reading order. */
export const stepAddresses: readonly string[] = chapters.flatMap((chapter) =>
  chapter.steps.map((step) => `#/${chapter.id}/${step.id}`),
);

interface Walk {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** The addresses chapter by chapter: what one page can walk through. */
export const chapterWalks: readonly Walk[] = chapters.map((chapter) => ({
  name: chapter.id,
  addresses: chapter.steps.map((step) => `#/${chapter.id}/${step.id}`),
}));

const pageWalk: Walk = { name: 'the pages beside the steps', addresses: ['#/glossary', '#/derivation'] };

/** What is walked through in a view. The pages beside the steps are one column: narrow and wide is all there is. */
export const walksOf = ({ name }: View): readonly Walk[] =>
  name === 'desktop' || name === 'phone' ? [...chapterWalks, pageWalk] : chapterWalks;

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
  // A page beside the steps comes when it is opened.
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await settled(page);
}
