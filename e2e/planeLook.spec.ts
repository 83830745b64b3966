import type { Page } from '@playwright/test';
import { gradientWithout } from '../src/engine';
import { expect, test } from './support/app';
import { gradientStep, openSheet, stateInAddress } from './support/journey';
import { defaultParams, expected, paramsOf } from './support/journeyNumbers';

const cursor = { i: 7, j: 1 };
const tools = (page: Page) => page.getByRole('group', { name: 'What the picture shows' });
const picture = (page: Page) => page.getByRole('img', { name: 'The plane of two features' });
const arrow = (page: Page, i: number) => picture(page).locator(`path.plane-arrow[data-part="arrow-${i}"]`);
const outline = async (page: Page, i: number) => (await arrow(page, i).getAttribute('d')) ?? '';

/** Where an arrow's outline begins and how it goes on from there, in pixels. */
function parts(path: string): { readonly start: readonly number[]; readonly shape: readonly number[] } {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  const [x = NaN, y = NaN] = numbers;
  return { start: [x, y], shape: numbers.map((number, n) => number - (n % 2 === 0 ? x : y)) };
}

async function chooseTheNotes(page: Page): Promise<void> {
  const sheet = await openSheet(page, 'Data');
  await sheet.getByRole('combobox', { name: 'Data set' }).selectOption('The figure of the notes');
  await sheet.getByRole('button', { name: 'Close' }).click();
}

/** Chooses, by keyboard alone, what the tools show as a row of radio buttons. */
async function lay(page: Page, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  await tools(page).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press(key);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('arrows stand tail to head, or all where they act, with the same lengths and directions', async ({
  page,
  open,
}) => {
  await open('#/sum-mean-regularise/one-over-n');
  const [third, fourth] = [parts(await outline(page, 3)), parts(await outline(page, 4))];
  await lay(page, 'ArrowRight');
  const where = tools(page).getByRole('radio', { name: 'where they act, at the weights of class B' });
  await expect(where).toBeChecked();
  const [movedThird, movedFourth] = [parts(await outline(page, 3)), parts(await outline(page, 4))];
  for (const [before, after] of [
    [third, movedThird],
    [fourth, movedFourth],
  ] as const) {
    expect(after.start).not.toEqual(before.start);
    after.shape.forEach((number, n) => {
      // Each is written to a tenth of a pixel.
      expect(Math.abs(number - (before.shape[n] ?? NaN))).toBeLessThan(0.25);
    });
  }
  await expect(tools(page)).toContainText('Each points uphill for its own loss');
  await expect(picture(page)).toHaveAccessibleDescription(
    /Each contribution is drawn from the weights of class B, where they act\./,
  );
  await expect.poll(() => stateInAddress(page).planeLook.arrows).toBe('weights');
  await lay(page, 'ArrowLeft');
  expect(parts(await outline(page, 3)).start).toEqual(third.start);
});

test('without an example, its arrow is faint and the gradient of the others stands beside', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  await tools(page).getByText('more').press('Enter');
  await tools(page).getByRole('checkbox', { name: 'without x7' }).press('Space');
  const { numbers, write } = expected(defaultParams, cursor);
  const table = tools(page).getByRole('table', {
    name: /^Class B of dW, with every example and without/,
  });
  const row = (name: string) => table.getByRole('row', { name }).getByRole('cell');
  const D = numbers.D;
  const whole = Array.from(numbers.dW.subarray(cursor.j * D, (cursor.j + 1) * D), (value) => write(value));
  const rest = Array.from(gradientWithout(numbers, 7, 1), (value) => write(value));
  await expect(row('dWB')).toHaveText(whole);
  await expect(row('without x7')).toHaveText(rest);
  await expect(picture(page).locator('[data-part="lens-without"]')).toHaveAttribute('d', /^M/);
  await expect(picture(page).locator('.left-out')).toHaveAttribute('data-i', '7');
  await expect(picture(page)).toHaveAccessibleDescription(/Without point 7: sum \(/);
  // It follows the cursor, and is nothing to undo.
  await page.getByRole('radio', { name: /^example 4/ }).check({ force: true });
  const other = Array.from(gradientWithout(numbers, 4, 1), (value) => write(value));
  await expect(row('without x4')).toHaveText(other);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('of one example with four features: it cannot be left out, and what the picture does not show is said', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  await chooseTheNotes(page);
  await tools(page).getByText('more').press('Enter');
  const box = tools(page).getByRole('checkbox', { name: 'without x0: no example would be left' });
  await expect(box).toBeDisabled();
  await expect(box).not.toBeChecked();
  const axes = page.getByRole('main').locator('.plane-axes');
  const { X } = paramsOf('notes-figure');
  const held = [2, 3].map((d) => (X[0]?.[d] ?? NaN).toFixed(2).replace('-', '−'));
  await expect(axes).toContainText('the others held at x0:');
  for (const value of held) await expect(axes).toContainText(value);
});

test('isolines are drawn on demand, on a field of all probabilities, and follow a point’s weights', async ({
  page,
  open,
}) => {
  await open('#/softmax/shares-of-a-sum');
  const lines = picture(page).locator('path.plane-isoline');
  await expect(lines).toHaveCount(0);
  await tools(page).getByRole('checkbox', { name: 'isolines of pB' }).press('Space');
  await expect(lines).toHaveCount(5);
  await expect(lines.nth(2)).toHaveAttribute('d', /^M/);
  await expect(page.locator('canvas.plane-field')).toHaveCount(1);
  await expect(picture(page)).toHaveAccessibleDescription(
    /Lines where the probability of class B is 0\.1, 0\.25, 0\.5, 0\.75 and 0\.9; at point 7 it is 0\.52\./,
  );
  const before = (await lines.nth(2).getAttribute('d')) ?? '';
  await page.getByRole('radio', { name: 'class C' }).check({ force: true });
  await expect(lines.nth(2)).not.toHaveAttribute('d', before);
  await expect(tools(page).getByRole('checkbox', { name: 'isolines of pC' })).toBeChecked();
});

test('the longest arrow is named, and leads to its example', async ({ page, open }) => {
  await open(gradientStep);
  const { examples } = expected(defaultParams, cursor).numbers;
  const lengths = examples.map(
    ({ dScores, x }) => Math.abs(dScores[cursor.j] ?? NaN) * Math.hypot(x[0] ?? NaN, x[1] ?? NaN),
  );
  const most = lengths.indexOf(Math.max(...lengths));
  const share = Math.round((100 * Math.max(...lengths)) / lengths.reduce((sum, length) => sum + length, 0));
  const longest = tools(page).getByRole('button', { name: /^longest/ });
  await expect(longest).toHaveText(`longest: x${most}, ${share} % of all arrows’ lengths`);
  await longest.press('Enter');
  await expect.poll(() => stateInAddress(page).cursor.i).toBe(most);
});

test('a step shows where it leads: dashed before, solid after, at the rate that is tried', async ({
  page,
  open,
}) => {
  await open('#/descend/one-step-down');
  const after = picture(page).locator('path.plane-after');
  const first = (await after.getAttribute('d')) ?? '';
  expect(first).toMatch(/^M/);
  await expect(picture(page)).toHaveAccessibleDescription(
    /One step at rate 0\.5 moves the weights of class B/,
  );
  await page.getByRole('slider', { name: /rate/ }).press('ArrowRight');
  await expect(after).not.toHaveAttribute('d', first);
});
