import type { Page } from '@playwright/test';
import type { Params } from '../src/engine';
import { expect, test } from './support/app';
import { goToGradient, openSheet, undoButton } from './support/journey';
import {
  bodyOf,
  expected,
  gradientTable,
  gradientStepExpected,
  gradientStepShows,
  lineValues,
  paramsOf,
  rowTable,
  withWeightAt,
} from './support/journeyNumbers';

const notes = paramsOf('notes-figure');
const cursor = { i: 0, j: 1 };
const edited = withWeightAt(notes, 1, 0, 0.5);

/** The row table's first columns: a step shows those that are made by then. */
const firstOf = (row: readonly (readonly string[])[], columns: number) =>
  row.map((cells) => cells.slice(0, columns));

/** What it shows in the chapter on the scores. */
const scoresOf = (params: Params) => firstOf(expected(params, cursor).row, 1);

async function chooseTheNotes(page: Page): Promise<void> {
  const sheet = await openSheet(page, 'Data');
  await sheet.getByRole('combobox', { name: 'Data set' }).selectOption('The figure of the notes');
  await expect(sheet).toContainText('As it comes.');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
}

/** The field of class B's first weight, in the step's own table. */
const weight = (page: Page) =>
  page.getByRole('main').getByRole('spinbutton', { name: 'weight of class B, feature 0' });

test('the published numbers of the notes stand on the page', async ({ page, open }) => {
  await open('#/loss/minus-log');
  await chooseTheNotes(page);

  const rows = await bodyOf(rowTable(page));
  expect(rows.map((cells) => cells[3])).toEqual(['0.0154', '0.6312', '0.3534']);
  await expect(page.getByRole('group', { name: /^Check of this line/ })).toContainText('1.0402 = 1.0402');
  expect(await lineValues(page, 'loss_i = -np.log')).toEqual(['1.0402']);
  await expect(page.getByRole('main')).toContainText('its label’s probability 0.3534, which is 1.0402.');
  expect(rows).toEqual(firstOf(expected(notes, cursor).row, 5));
  await expect(page.getByRole('figure', { name: /Listing/ })).toContainText('3 × 5 (C × D)');

  await goToGradient(page);
  const errors = (await bodyOf(rowTable(page))).map((cells) => cells[5]);
  expect(errors).toEqual(['0.0154', '0.6312', '−0.6466']);
});

test('a weight typed on the page changes every number to the engine’s, and undo takes it back', async ({
  page,
  open,
}) => {
  await open('#/scores/one-dot-product');
  await chooseTheNotes(page);
  await weight(page).fill('0.5');
  expect(await bodyOf(rowTable(page))).toEqual(scoresOf(edited));

  // The numbers go along to the step that shows the gradient and the whole loop.
  await goToGradient(page);
  await expect(gradientTable(page)).toBeVisible();
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(edited, cursor));

  await undoButton(page).click();
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(notes, cursor));
});

test('a weight that is no number, or too large, is refused with a reason, and the last good one stays', async ({
  page,
  open,
}) => {
  await open('#/scores/one-dot-product');
  await chooseTheNotes(page);
  await weight(page).fill('0.5');
  await weight(page).press('Enter');
  const good = scoresOf(edited);

  const problem = page.getByRole('main').getByRole('alert');
  await weight(page).fill('');
  await expect(problem).toHaveText('weight of class B, feature 0: type a number, such as 0.5.');
  await expect(weight(page)).toHaveAttribute('aria-invalid', 'true');
  expect(await bodyOf(rowTable(page))).toEqual(good);

  // Typed key by key it passes through good numbers; none of them stays.
  await weight(page).pressSequentially('1e9');
  await expect(problem).toContainText('Weight 0 of class B is a number from −1,000,000 to 1,000,000');
  await expect(weight(page)).toHaveAccessibleDescription(/−1,000,000 to 1,000,000/);

  // Leaving the field puts the last good number back into it.
  await weight(page).press('Tab');
  await expect(weight(page)).toHaveValue('0.5');
  expect(await bodyOf(rowTable(page))).toEqual(good);
  await expect(problem).toBeHidden();

  // What was refused is no step of undo.
  await undoButton(page).click();
  await expect(weight(page)).toHaveValue('0.7');
  expect(await bodyOf(rowTable(page))).toEqual(scoresOf(notes));
});

test('what is typed in one go is followed key by key, and undone at once', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  await chooseTheNotes(page);
  await weight(page).press('Control+a');
  for (const [key, value] of [
    ['0', 0],
    ['.', 0],
    ['2', 0.2],
    ['5', 0.25],
  ] as const) {
    await weight(page).press(key);
    expect(await bodyOf(rowTable(page))).toEqual(scoresOf(withWeightAt(notes, 1, 0, value)));
  }
  await weight(page).press('Control+z');
  await expect(weight(page)).toHaveValue('0.7');
  expect(await bodyOf(rowTable(page))).toEqual(scoresOf(notes));
});
