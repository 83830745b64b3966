import { expect, test } from '../support/app';
import { allThere, chapterAddresses, goTo } from '../support/steps';
import { allViews, look, themes } from '../support/views';
import { auditPage } from './audit';
import { lectureOptions, pageOptions } from './types';

for (const view of allViews) {
  for (const { chapter, addresses } of chapterAddresses) {
    test(`the audit finds nothing in ${chapter}, ${view.name}`, async ({ page, open }) => {
      await look(page, view, themes[0]);
      await open(addresses[0], view.search);
      await allThere(page);
      const options = view.name === 'lecture' ? lectureOptions : pageOptions;
      for (const theme of themes) {
        await look(page, view, theme);
        for (const address of addresses) {
          await goTo(page, address);
          const found = await auditPage(page, options);
          const sentences = found.map(({ rule, path, message }) => `${rule}: ${message}  [${path}]`);
          expect.soft(sentences, `${address}, ${theme}`).toEqual([]);
        }
      }
    });
  }
}
