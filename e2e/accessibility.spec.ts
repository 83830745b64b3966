import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { allThere, chapterWalks, endsWalk, goTo, walksOf } from './support/steps';
import { designedViews, look, viewNamed } from './support/views';

/**
 * Axe, in the page itself: the app has no frames, and a second page for the report doubles the time. The
 * contrast of every text at every step, in both themes, is measured by the audit (`audit/pages.spec.ts`) at
 * a third of the time that axe takes for it; here axe gives its own opinion once a chapter.
 */
async function expectNothing(page: Page, address: string, contrast: 'only' | 'left out'): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (contrast === 'only') axe.withRules('color-contrast');
  else axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect.soft(found, address).toEqual([]);
}

for (const view of designedViews) {
  // The same panels stand in every layout; what differs is what is around them.
  for (const { name, addresses } of view.name === 'desktop' ? walksOf(view) : [endsWalk]) {
    test(`axe finds nothing on ${view.name} in ${name}`, async ({ page, open }) => {
      test.slow();
      await look(page, view);
      await open(addresses[0], view.search);
      await allThere(page);
      for (const address of addresses) {
        await goTo(page, address);
        await expectNothing(page, address, 'left out');
      }
    });
  }
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ theme });

    test('axe finds every text to stand out from its ground, a step of each chapter', async ({
      page,
      open,
    }) => {
      test.slow();
      const starts = chapterWalks.flatMap(({ addresses }) => addresses.slice(0, 1));
      await look(page, viewNamed('desktop'));
      await open(starts[0]);
      await allThere(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const address of starts) {
        await goTo(page, address);
        await expectNothing(page, address, 'only');
      }
    });
  });
}
