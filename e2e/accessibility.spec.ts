import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app';
import { stepAddresses } from './support/steps';
import { designedViews, look, settled, themes } from './support/views';

for (const view of designedViews) {
  for (const address of stepAddresses) {
    test(`axe finds nothing on ${address}, ${view.name}`, async ({ page, open }) => {
      await look(page, view, themes[0]);
      await open(address, view.search);
      for (const theme of themes) {
        await look(page, view, theme);
        await settled(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
        }));
        expect.soft(found, theme).toEqual([]);
      }
    });
  }
}
