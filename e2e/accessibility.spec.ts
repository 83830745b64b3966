import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app';
import { allThere, walksOf, goTo } from './support/steps';
import { designedViews, look } from './support/views';

for (const view of designedViews) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${view.name}, ${theme}`, () => {
      test.use({ theme });

      for (const { name, addresses } of walksOf(view)) {
        test(`axe finds nothing in ${name}`, async ({ page, open }) => {
          test.slow();
          await look(page, view);
          await open(addresses[0], view.search);
          await allThere(page);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          for (const address of addresses) {
            await goTo(page, address);
            // In the page itself: the app has no frames, and a second page for the report doubles the time.
            const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
            // A theme changes colours and nothing else.
            if (theme === 'dark') axe.withRules('color-contrast');
            const { violations } = await axe.analyze();
            const found = violations.map(({ id, help, nodes }) => ({
              id,
              help,
              nodes: nodes.map(
                ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
              ),
            }));
            expect.soft(found, address).toEqual([]);
          }
        });
      }
    });
  }
}
