import { deflateRawSync } from 'node:zlib';
import { blobs } from '../src/engine/data/blobs';
import { expect, test } from './support/app';
import { bodyOf, errorTable, expected, rowTable } from './support/journeyNumbers';

const { params } = blobs({ N: 300, C: 10, seed: 5, spread: 0.8 });
const state = JSON.stringify({ v: 1, set: 'blobs/5/300/10/0.8', i: 7, j: 1 });
const address = `#/sum-mean-regularise/row-of-the-gradient?s=${deflateRawSync(state).toString('base64url')}`;

test.use({ viewport: { width: 1440, height: 900 } });

test('of 300 examples: a table out of sight follows when i stands still, and is right when it is scrolled to', async ({
  page,
  open,
}) => {
  await open(address);
  const table = rowTable(page);
  await expect(table).not.toBeInViewport();
  await page.getByRole('slider', { name: 'example i' }).focus();
  for (let i = 8; i <= 13; i += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => bodyOf(table)).toEqual(expected(params, { i: 13, j: 1 }).row);
  await expect(table).toContainText('Example 13');
  await page.keyboard.press('ArrowRight');
  await table.scrollIntoViewIfNeeded();
  expect(await bodyOf(table)).toEqual(expected(params, { i: 14, j: 1 }).row);
  await page.keyboard.press('ArrowRight');
  expect(await bodyOf(table)).toEqual(expected(params, { i: 15, j: 1 }).row);
});

test('of 300 examples: the errors follow i into the next block, and a press there chooses the example shown', async ({
  page,
  open,
}) => {
  await open(address);
  const table = errorTable(page);
  const errors = expected(params, { i: 7, j: 1 }).errors;
  const block = (from: number) => errors.map((row) => [...row.slice(from, from + 12), row.at(-1)]);
  expect(await bodyOf(table)).toEqual(block(0));
  await page.getByRole('slider', { name: 'example i' }).focus();
  for (let i = 8; i <= 12; i += 1) await page.keyboard.press('ArrowRight');
  expect(await bodyOf(table)).toEqual(block(12));
  await expect(table.locator('[data-column]').first()).toHaveAttribute('data-i', '12');
  await table.getByRole('row', { name: 'class c' }).getByRole('cell').nth(4).click();
  await expect(page.getByRole('slider', { name: 'example i' })).toHaveValue('16');
  const marked = await table
    .locator('tbody [data-column]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-i')));
  expect(marked).toEqual(Array.from({ length: 10 }, () => '16'));
});
