import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app';
import { allThere, chapterAddresses, goTo } from './support/steps';
import { designedViews, look, themes } from './support/views';

for (const view of designedViews) {
  for (const { chapter, addresses } of chapterAddresses) {
    test(`axe finds nothing in ${chapter}, ${view.name}`, async ({ page, open }) => {
      test.slow();
      await look(page, view, themes[0]);
      await open(addresses[0], view.search);
      await allThere(page);
      for (const theme of themes) {
        await look(page, view, theme);
        for (const address of addresses) {
          await goTo(page, address);
          // A theme changes colours and nothing else.
          const axe = new AxeBuilder({ page });
          if (theme !== themes[0]) axe.withRules('color-contrast');
          const { violations } = await axe.analyze();
          const found = violations.map(({ id, help, nodes }) => ({
            id,
            help,
            nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
          }));
          expect.soft(found, `${address}, ${theme}`).toEqual([]);
        }
      }
    });
  }
}
