import { AxeBuilder } from '@axe-core/playwright';
import { auditPage } from './audit/audit';
import { lectureOptions, pageOptions } from './audit/types';
import { expect, test } from './support/app';
import { gradientStep } from './support/journey';
import { ask, originSheet } from './support/journeyOrigin';
import { allViews, look, settled } from './support/views';

/** From dW to a product, a difference, a quotient, a sum, an exponential and the largest of three. */
const way = [
  'the contribution of example 3 to class B, feature 0',
  'the error of class B, example 3',
  'the probability of class B, example 3',
  'the sum of exponentials of example 3',
  'the exponential of class B, example 3',
  'the shifted score of class B, example 3',
  'the largest score of example 3',
];

for (const view of allViews)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`${view.name}, ${theme}`, () => {
      test.use({ theme });

      test('the audit and axe find nothing in the sheet, whatever it shows', async ({ page, open }) => {
        test.slow();
        await look(page, view);
        await open(gradientStep, view.search);
        await page.keyboard.press('q');
        await expect(originSheet(page)).toBeVisible();
        for (const name of ['', ...way]) {
          if (name !== '') await ask(page, name).click();
          await page.mouse.move(2, 2);
          await settled(page);
          // What the sheet covers is looked at elsewhere, without it.
          await page.evaluate(() => {
            for (const part of document.querySelectorAll<HTMLElement>('#root > :not(dialog)'))
              part.style.visibility = 'hidden';
          });
          const options = view.name === 'lecture' ? lectureOptions : pageOptions;
          const found = await auditPage(page, options);
          expect
            .soft(
              found.map(({ rule, path, message }) => `${rule}: ${message}  [${path}]`),
              name,
            )
            .toEqual([]);
          const axe = new AxeBuilder({ page }).include('dialog[open]').setLegacyMode(true);
          const { violations } = await axe.analyze();
          expect
            .soft(
              violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
              name,
            )
            .toEqual([]);
        }
      });
    });
