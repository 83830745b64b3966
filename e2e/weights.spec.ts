import type { Page } from '@playwright/test';
import { trace } from '../src/engine';
import type { Trace } from '../src/engine';
import { expect, test } from './support/app';
import { choose, openSheet } from './support/journey';
import { bodyOf, defaultParams, expected } from './support/journeyNumbers';

const cursor = { i: 7, j: 1 };
const table = (page: Page) => page.getByRole('table', { name: /the error of a class times a feature/ });
const head = (page: Page, name: string) => table(page).getByRole('button', { name, exact: true });
const check = (page: Page) => page.locator('.check');

function exampleAt({ examples }: Trace): Trace['examples'][number] {
  const example = examples[cursor.i];
  if (!example) throw new RangeError(`There is no example ${cursor.i}.`);
  return example;
}

/** The table's body with a row a class: each class's error, and its products with the features. */
function products(): string[][] {
  const { write, numbers } = expected(defaultParams, cursor);
  const { dScores, contribution } = exampleAt(numbers);
  return Array.from(dScores, (error, j) =>
    [error, ...contribution.subarray(j * numbers.D, (j + 1) * numbers.D)].map((value) => write(value)),
  );
}

test('the multiplication table is the outer product, and its edges and cells move the cursor', async ({
  page,
  open,
}) => {
  await open('#/to-the-weights/multiplication-table');
  expect(await bodyOf(table(page))).toEqual(products());
  const chosen = table(page).locator('td[data-term="contribution"][data-cursor]');
  await expect(chosen).toHaveAttribute('data-j', '1');

  await head(page, 'class C').focus();
  await page.keyboard.press('Enter');
  await expect(head(page, 'class C')).toHaveAttribute('aria-pressed', 'true');
  await expect(chosen).toHaveAttribute('data-j', '2');
  await head(page, 'feature 1').focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveAttribute('data-d', '1');
  await expect(page.getByRole('radio', { name: 'feature 1' })).toBeChecked();

  await table(page).locator('td[data-j="0"][data-d="2"]').click();
  await expect(page.getByRole('radio', { name: 'class A' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'bias' })).toBeChecked();
});

test('with an example a row the table is transposed, as dW is', async ({ page, open }) => {
  await open('#/to-the-weights/multiplication-table');
  const sheet = await openSheet(page, 'Data');
  await choose(sheet, 'Layout', 'an example a row');
  await sheet.getByRole('button', { name: 'Close' }).click();
  const { write, numbers } = expected(defaultParams, cursor);
  const { x, contribution } = exampleAt(numbers);
  const rows = Array.from(x, (feature, d) => {
    const ofClasses = [0, 1, 2].map((j) => contribution[j * numbers.D + d] ?? NaN);
    return [...[feature, ...ofClasses].map((value) => write(value)), '0.00'];
  });
  expect(await bodyOf(table(page))).toEqual(rows);
  await expect(page.getByRole('code').filter({ hasText: 'np.outer(X[i], df)' })).toHaveCount(1);
});

test('the penalty’s convention is switched in its step: formula, code, table and check follow', async ({
  page,
  open,
}) => {
  await open('#/sum-mean-regularise/half-or-whole');
  const story = page.locator('.story');
  await expect(page.getByRole('code').filter({ hasText: '0.5 * reg * np.sum(W * W)' })).toHaveCount(1);
  await choose(story, 'Penalty', 'whole: 2 · reg · W');
  await expect(page.getByRole('code').filter({ hasText: '0.5 *' })).toHaveCount(0);
  await expect(page.getByRole('code').filter({ hasText: 'dW += 2 * reg * W' })).toHaveCount(1);
  const { write } = expected(defaultParams, cursor);
  const { dWReg, D } = trace({ ...defaultParams, regulariser: 'whole' });
  await expect(check(page)).toContainText(write(dWReg[cursor.j * D] ?? NaN));
});

test('the loss as a sum: the data’s part is N times as large, the penalty’s stays', async ({
  page,
  open,
}) => {
  await open('#/sum-mean-regularise/sum-or-mean');
  const ledger = page.getByRole('table', { name: /its part from the penalty/ });
  const shown = async () => bodyOf(ledger);
  const rows = (reduction: 'mean' | 'sum') => {
    const { write } = expected({ ...defaultParams, reduction }, cursor);
    const { dWData, dWReg, dW, D } = trace({ ...defaultParams, reduction });
    return Array.from({ length: D }, (_, d) =>
      [dWData, dWReg, dW].map((part) => write(part[cursor.j * D + d] ?? NaN)),
    );
  };
  expect(await shown()).toEqual(rows('mean'));
  await choose(page.locator('.story'), 'Loss', 'sum');
  await expect.poll(shown).toEqual(rows('sum'));
  await expect(page.getByRole('code').filter({ hasText: 'num_train' })).toHaveCount(0);
});
