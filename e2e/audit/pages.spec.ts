import { expect, test } from '../support/app';
import { stepAddresses } from '../support/steps';
import { allViews, look, themes } from '../support/views';
import { auditPage } from './audit';
import { lectureOptions, pageOptions } from './types';

for (const view of allViews) {
  for (const theme of themes) {
    for (const address of stepAddresses) {
      test(`the audit finds nothing on ${address}, ${view.name}, ${theme}`, async ({ page, open }) => {
        await look(page, view, theme);
        await open(address, view.search);
        const options = view.name === 'lecture' ? lectureOptions : pageOptions;
        const found = await auditPage(page, options);
        expect(found.map(({ rule, path, message }) => `${rule}: ${message}  [${path}]`)).toEqual([]);
      });
    }
  }
}
