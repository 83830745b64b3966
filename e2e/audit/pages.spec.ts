import { expect, test } from '../support/app';
import { allThere, chapterWalks, endsWalk, goTo, walksOf } from '../support/steps';
import { allViews, designedViews, look } from '../support/views';
import type { View } from '../support/views';
import { auditPage } from './audit';
import { lectureOptions, pageOptions } from './types';

type Theme = 'light' | 'dark';

/** Sizes in between differ from these in their measures, not in their colours. */
const themesOf = (view: View): readonly Theme[] =>
  designedViews.includes(view) ? ['light', 'dark'] : ['light'];

/**
 * Every step at the sizes that were designed, in light; in dark, which changes colours and nothing else, every
 * step on a desktop. Elsewhere the ends of each chapter.
 */
function walksIn(view: View, theme: Theme) {
  if (!designedViews.includes(view)) return [endsWalk];
  if (theme === 'light') return walksOf(view);
  return view.name === 'desktop' ? chapterWalks : [endsWalk];
}

for (const view of allViews) {
  for (const theme of themesOf(view)) {
    test.describe(`${view.name}, ${theme}`, () => {
      test.use({ theme });

      for (const { name, addresses } of walksIn(view, theme)) {
        test(`the audit finds nothing in ${name}`, async ({ page, open }) => {
          test.slow();
          await look(page, view);
          await open(addresses[0], view.search);
          await allThere(page);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          const options = view.name === 'lecture' ? lectureOptions : pageOptions;
          for (const address of addresses) {
            await goTo(page, address);
            const found = await auditPage(page, options);
            const sentences = found.map(({ rule, path, message }) => `${rule}: ${message}  [${path}]`);
            expect.soft(sentences, address).toEqual([]);
          }
        });
      }
    });
  }
}
