import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectStep, openSheet, placeOf, steps } from './support/journey';

const last = 'quotient-rule/other-class';
const lastPlace = placeOf(last);
const banner = (page: Page) => page.getByRole('region', { name: 'Where you stopped' });
const read = (page: Page) =>
  page.getByRole('dialog', { name: 'All steps' }).getByRole('link', { name: /, been there/ });

/** A visit that ends at the step, in the storage of the page's browser. */
async function visit(page: Page, open: (hash?: string) => Promise<void>): Promise<void> {
  await open(`#/${last}`);
  await page.keyboard.press('PageUp');
  await expectStep(page, lastPlace - 1);
  await page.keyboard.press('PageDown');
  await expectStep(page, lastPlace);
  await page.goto('about:blank');
}

test('the next visit offers to go on, and goes there', async ({ page, open }) => {
  await open();
  await expect(banner(page)).toHaveCount(0);
  await visit(page, open);
  await open();
  await expectStep(page, 1);
  const { chapter, number } = steps[lastPlace - 1] ?? { chapter: { number: 0 }, number: 0 };
  await expect(banner(page)).toContainText(`Go on at ${chapter.number}.${number} `);
  await banner(page).getByRole('button', { name: 'Resume' }).click();
  await expectStep(page, lastPlace);
  await expect(banner(page)).toHaveCount(0);
  await page.keyboard.press('o');
  // Both steps of the visit, and the landing it was resumed from.
  await expect(read(page)).toHaveCount(3);
});

test('the offer can be declined, and goes when a step is taken', async ({ page, open }) => {
  await visit(page, open);
  await open();
  await banner(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expectStep(page, 1);
  await page.goto('about:blank');
  await open();
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await expect(banner(page)).toHaveCount(0);
});

test('a link beats progress, and leaves it as it was', async ({ page, open }) => {
  await visit(page, open);
  await open('#/softmax/shares-of-a-sum');
  await expectStep(page, placeOf('softmax/shares-of-a-sum'));
  await expect(banner(page)).toHaveCount(0);
  await page.goto('about:blank');
  await open();
  await banner(page).getByRole('button', { name: 'Resume' }).click();
  await expectStep(page, lastPlace);
});

test('progress can be reset, and the reset taken back', async ({ page, open }) => {
  await open(`#/${last}`);
  await page.keyboard.press('PageUp');
  const settings = await openSheet(page, 'Settings');
  await expect(settings).toContainText('2 steps read, 0 predictions made, kept on this device.');
  await settings.getByRole('button', { name: 'Reset progress' }).click();
  await settings.getByRole('button', { name: 'Bring it back' }).click();
  await expect(settings).toContainText('2 steps read, 0 predictions made, kept on this device.');
  await settings.getByRole('button', { name: 'Reset progress' }).click();
  await page.goto('about:blank');
  await open();
  await expectStep(page, 1);
  await expect(banner(page)).toHaveCount(0);
});

/** Lets every use of the storage fail, as some frames and private windows do. */
async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}

test('a browser that refuses storage counts for the visit', async ({ page, open, context }) => {
  await refuseStorage(context);
  await open(`#/${last}`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('o');
  await expect(read(page)).toHaveCount(2);
});

for (const [name, saved] of [
  ['no JSON', '{'],
  ['another version', '{"version":2}'],
  ['a step that does not exist', '{"version":1,"progress":{"visited":[],"last":{"chapter":"a","step":"b"}}}'],
  ['a prototype', '{"version":1,"progress":{"__proto__":{"last":1},"visited":{},"last":[]}}'],
  [
    'a flood',
    JSON.stringify({ version: 1, progress: { visited: Array(5000).fill('x'.repeat(50)), last: null } }),
  ],
] as const) {
  test(`what is saved as ${name} counts as nothing`, async ({ page, open, context }) => {
    await context.addInitScript((text) => {
      localStorage.setItem('termwise:progress', text);
    }, saved);
    await open();
    await expectStep(page, 1);
    await expect(banner(page)).toHaveCount(0);
  });
}
