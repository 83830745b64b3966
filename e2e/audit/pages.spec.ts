import { expect, test } from '../support/app';
import { stepAddresses } from '../support/steps';
import { allViews, look, themes } from '../support/views';
import { auditPage } from './audit';
import { lectureOptions, pageOptions } from './types';

for (const view of allViews) {
  for (const address of stepAddresses) {
    test(`the audit finds nothing on ${address}, ${view.name}`, async ({ page, open }) => {
      await look(page, view, themes[0]);
      await open(address, view.search);
      const options = view.name === 'lecture' ? lectureOptions : pageOptions;
      for (const theme of themes) {
        await look(page, view, theme);
        const found = await auditPage(page, options);
        const sentences = found.map(({ rule, path, message }) => `${rule}: ${message}  [${path}]`);
        expect.soft(sentences, theme).toEqual([]);
      }
    });
  }
}
