import { expect } from '@playwright/test';
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

/** Of each chapter its first step and its last: where a whole walk would say little more. */
const endsOf = ({ name, addresses }: Walk): Walk => ({
  name,
  addresses: [...new Set([...addresses.slice(0, 1), ...addresses.slice(-1)])],
});

/** The ends of all chapters in one walk. */
export const endsWalk: Walk = {
  name: 'the ends of all chapters',
  addresses: chapterWalks.flatMap((walk) => endsOf(walk).addresses),
};

/** What is walked through in a view. The pages beside the steps are one column: narrow and wide is all there is. */
export const walksOf = ({ name }: View): readonly Walk[] =>
  name === 'desktop' || name === 'phone' ? [...chapterWalks, pageWalk] : chapterWalks;

/**
 * Once every chapter's texts are there, and nothing is fetched any more: stepping waits for nothing then. The page
 * begins to fetch them when it has nothing better to do, which may be after a first pause of the network.
 */
export async function allThere(page: Page): Promise<void> {
  await expect.poll(() => chaptersMissing(page)).toEqual([]);
  await page.waitForLoadState('networkidle');
}

/** The chapters whose texts, each a file named after its chapter, have not been fetched yet. */
export function chaptersMissing(page: Page): Promise<string[]> {
  return page.evaluate(
    (ids) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      return ids.filter((id) => !loaded.some((name) => name.includes(`/${id}-`)));
    },
    chapters.map(({ id }) => id),
  );
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
