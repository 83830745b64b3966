import type { Locator, Page } from '@playwright/test';
import type { Params } from '../src/engine';
import { expect, test } from './support/app';
import { choose, gradientStep, openSheet, undoButton } from './support/journey';
import {
  defaultParams,
  expected,
  gradientTable,
  bodyOf,
  gradientStepExpected,
  gradientStepShows,
  plateLine,
} from './support/journeyNumbers';

const cursor = { i: 7, j: 1 };
const listing = (page: Page) => page.getByRole('figure', { name: /Listing/ });
const conventions = (page: Page) => page.getByRole('button', { name: /^Conventions:/ });

/** A term in the typeset lines of the story. They are hidden from roles; their sentence stands beside them. */
const inFormula = (page: Page, term: string) =>
  page.getByRole('main').locator(`section .katex [data-term="${term}"]`);

async function withSheet(page: Page, use: (sheet: Locator) => Promise<void>): Promise<void> {
  const sheet = await openSheet(page, 'Data');
  await use(sheet);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
}

async function expectNumbers(page: Page, params: Params): Promise<void> {
  const { loop, ...tables } = gradientStepExpected(params, cursor);
  const { loop: beside, ...shown } = await gradientStepShows(page);
  expect(shown).toEqual(tables);
  expect({ ...beside, mean: undefined }).toEqual({ ...loop, mean: undefined });
}

test('an example a row: formula, code and shapes turn over, and the numbers stay', async ({ page, open }) => {
  await open(gradientStep);
  // Three classes with a bias: W is 3 x 2 once the bias is gone, and its two sizes differ.
  await withSheet(page, (sheet) => choose(sheet, 'Bias', 'none'));
  await expect(listing(page)).toContainText('3 × 2 (C × D)');
  await expect(listing(page)).toContainText('2 × 12 (D × N)');
  const before = await gradientStepShows(page);
  const formula = (await inFormula(page, 'dW').allTextContents()).join();

  await withSheet(page, (sheet) => choose(sheet, 'Layout', 'an example a row'));
  await expect(conventions(page)).toContainText('W is D × C');
  await expect(
    listing(page).getByRole('code').filter({ hasText: 'dW[:, j] += (p - (j == y[i])) * X[i]' }),
  ).toHaveCount(1);
  await expect(listing(page)).toContainText('2 × 3 (D × C)');
  await expect(listing(page)).toContainText('12 × 2 (N × D)');
  expect((await inFormula(page, 'dW').allTextContents()).join()).not.toBe(formula);
  expect(await gradientStepShows(page)).toEqual(before);

  // The layout is a way to look, so undo passes it by and takes the bias back.
  await undoButton(page).click();
  await expect(conventions(page)).toContainText('bias in X');
  await expect(conventions(page)).toContainText('W is D × C');
});

test('on the plate, an example a row rewrites the line', async ({ page, open }) => {
  await open();
  await withSheet(page, (sheet) => choose(sheet, 'Layout', 'an example a row'));
  const code = await page
    .getByRole('region', { name: 'The line and its picture' })
    .getByRole('code')
    .allTextContents();
  expect(code.join('')).toBe('dW[:, j] += (p - (j == y[i])) * X[i]');
  expect(await plateLine(page)).toEqual(expected(defaultParams, cursor).line);
});

test('the sum instead of the mean: 1/N leaves formula and code, and dW grows', async ({ page, open }) => {
  await open(gradientStep);
  await expect(inFormula(page, 'N')).not.toHaveCount(0);
  await expect(listing(page)).toContainText('dW /= num_train');
  await withSheet(page, (sheet) => choose(sheet, 'Loss', 'sum'));

  await expect(conventions(page)).toContainText('summed loss');
  await expect(inFormula(page, 'N')).toHaveCount(0);
  await expect(listing(page)).not.toContainText('dW /= num_train');
  const sum = { ...defaultParams, reduction: 'sum' } as const;
  expect(await bodyOf(gradientTable(page))).toEqual(expected(sum, cursor).gradient);
  await expect(page.getByRole('table', { name: /part of d W comes about/ })).not.toContainText('divided by');

  await undoButton(page).click();
  await expect(listing(page)).toContainText('dW /= num_train');
  await expectNumbers(page, defaultParams);
});

test('the whole penalty: the 2 appears in formula, code, ledger and numbers', async ({ page, open }) => {
  await open(gradientStep);
  const penalised = page.getByRole('main').locator('section .katex').filter({ hasText: 'λ' }).first();
  await expect(penalised).not.toContainText('2λ');
  await withSheet(page, (sheet) => choose(sheet, 'Penalty', 'whole: 2 · reg · W'));

  await expect(conventions(page)).toContainText('whole penalty');
  await expect(penalised).toContainText(/2\s*λ/);
  await expect(listing(page)).toContainText('dW += 2 * reg * W');
  await expect(page.getByRole('rowheader', { name: 'plus 0.2 times the weights' })).toBeVisible();
  await expectNumbers(page, { ...defaultParams, regulariser: 'whole' });

  await undoButton(page).click();
  await expect(listing(page)).toContainText('dW += reg * W');
  await expectNumbers(page, defaultParams);
});

test('without a bias: a column less everywhere, and its weights come back with undo', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  await withSheet(page, (sheet) => choose(sheet, 'Bias', 'none'));
  await expect(conventions(page)).toContainText('no bias');
  await expect(page.getByRole('radio', { name: 'bias', exact: true })).toHaveCount(0);
  await expectNumbers(page, {
    ...defaultParams,
    bias: false,
    W: defaultParams.W.map((row) => row.slice(0, -1)),
  });

  await undoButton(page).click();
  await expect(page.getByRole('radio', { name: 'bias', exact: true })).toHaveCount(1);
  await expectNumbers(page, defaultParams);
});

test('the strength of the penalty, typed: numbers follow, a negative one is refused', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  const sheet = await openSheet(page, 'Data');
  const reg = sheet.getByRole('spinbutton', { name: 'reg', exact: true });
  await reg.fill('0.25');
  await expectNumbers(page, { ...defaultParams, reg: 0.25 });
  await reg.fill('-1');
  await expect(sheet.getByRole('alert')).toContainText('reg is a number from 0 to 1,000,000, not −1.');
  await expectNumbers(page, { ...defaultParams, reg: 0.25 });
  await sheet.getByRole('button', { name: 'Back to the original' }).click();
  await expectNumbers(page, defaultParams);
});
