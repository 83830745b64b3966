import type { Page } from '@playwright/test';
import { expect, test } from './support/app';

const address = '#/softmax/overflow';

const view = (page: Page) => page.getByRole('figure', { name: /same number added/ });
const slider = (page: Page) => view(page).getByRole('slider', { name: 'c, added to every score' });

/** The cells of a class, the sum's row last: f + c, and twice an exponential and its share. */
async function rows(page: Page): Promise<string[][]> {
  const found = await view(page).locator('tbody tr, tfoot tr').all();
  return Promise.all(found.map((row) => row.locator('td').allTextContents()));
}

const column = (table: string[][], at: number) => table.map((row) => row[at]);

test('a constant is added by keyboard: one column overflows, the other stands still', async ({
  page,
  open,
}) => {
  await open(address);
  // The step opens where the column without the shift is lost.
  await expect(slider(page)).toHaveValue('1000');
  expect(column(await rows(page), 2)).toEqual(['nan', 'nan', 'nan', 'nan']);
  await view(page).getByRole('spinbutton', { name: 'c, exactly' }).fill('0');
  const before = await rows(page);
  expect(column(before, 2)).toEqual(column(before, 4));
  await expect(view(page)).toContainText('Both give the same shares.');

  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveValue('1000');
  const after = await rows(page);
  expect(column(after, 1)).toEqual(['inf', 'inf', 'inf', 'inf']);
  expect(column(after, 2)).toEqual(['nan', 'nan', 'nan', 'nan']);
  expect(after.map((row) => row.slice(3))).toEqual(before.map((row) => row.slice(3)));
  await expect(view(page)).toContainText('is beyond 1.80 × 10³⁰⁸, the largest float64');
  await expect(slider(page)).toHaveAccessibleDescription(/inf \/ inf is nan\.$/);
  // The arrows belong to the slider: the step is the same.
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveValue('999');
  expect(new URL(page.url()).hash).toBe(address);

  await page.keyboard.press('Home');
  expect(column(await rows(page), 1)).toEqual(['0', '0', '0', '0']);
  await expect(view(page)).toContainText('0 / 0 is nan.');
});

test('a smaller format overflows sooner, and its scores are rounded', async ({ page, open }) => {
  await open(address);
  const field = view(page).getByRole('spinbutton', { name: 'c, exactly' });
  await field.fill('20');
  expect(column(await rows(page), 2)).not.toContain('nan');

  await view(page)
    .getByRole('radio', { name: /^float64/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(
    view(page).getByRole('radio', { name: /^float16: exp overflows beyond 11\.09/ }),
  ).toBeChecked();
  expect(column(await rows(page), 2)).toContain('nan');
  await expect(view(page)).toContainText('is beyond 65504, the largest float16');

  await field.fill('1000');
  await expect(view(page)).toContainText('here the numbers of float16 are 0.5 apart');
  await field.fill('5000');
  await expect(view(page).getByRole('alert')).toHaveText('c: from −1000 to 1000.');
  await field.press('Enter');
  await expect(field).toHaveValue('1000');
});

test('the table follows the example', async ({ page, open }) => {
  await open(address);
  await view(page).getByRole('spinbutton', { name: 'c, exactly' }).fill('100');
  const seventh = await rows(page);
  await page.getByRole('heading', { name: /Without the shift/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(view(page)).toContainText('Example 8, the same number added');
  expect(await rows(page)).not.toEqual(seventh);
});
