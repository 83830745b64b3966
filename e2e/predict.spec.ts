import type { Page } from '@playwright/test';
import { expect, test } from './support/app';

test.use({ predictions: true });

const step = '#/quotient-rule/same-class';
const question = (page: Page) => page.getByRole('region', { name: 'Prediction' });
const check = (page: Page) => page.getByRole('group', { name: 'Check of this line on the present data' });

test('numbers and check wait for a prediction; a wrong one is explained beside the answer', async ({
  page,
  open,
}) => {
  await open(step);
  await expect(check(page)).toHaveCount(0);
  const line = page.locator('.equation-hero');
  await expect(line).toContainText('a number not shown yet');
  await expect(line).not.toContainText(/\d\.\d/);

  const asked = question(page);
  await asked.getByRole('button', { name: 'This is my prediction' }).click();
  await expect(asked.getByRole('alert')).toHaveText('Choose one of the answers.');
  await asked.getByRole('radio', { name: /Near 0/ }).check();
  await asked.getByRole('button', { name: 'This is my prediction' }).click();

  await expect(asked).toBeFocused();
  await expect(asked).toContainText('You said');
  await expect(asked).toContainText('Near 0: there is most to gain');
  await expect(asked).toContainText('At one half');
  await expect(asked).toContainText('There its top is small beside the sum');
  await expect(check(page)).toHaveAttribute('data-state', 'holds');
  await expect(line).not.toContainText('a number not shown yet');
});

test('the worked table waits too', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  const table = page.getByRole('group', { name: 'Worked table' });
  await expect(question(page)).toBeVisible();
  await expect(table).toHaveCount(0);
  await question(page).getByRole('button', { name: 'Skip' }).click();
  await expect(table).toBeVisible();
});

test('a number is judged by the present data, and what led to a wrong one is named', async ({
  page,
  open,
}) => {
  await open('#/loss/minus-log');
  const asked = question(page);
  const field = asked.getByRole('textbox', { name: 'Your number' });
  await field.fill('a lot');
  await field.press('Enter');
  await expect(asked.getByRole('alert')).toHaveText('Type a number, such as 0.25.');
  await field.fill('1');
  await field.press('Enter');
  await expect(asked).toContainText('base 2');
  await expect(asked).toContainText('0.6931');

  await asked.getByRole('button', { name: 'Ask me again' }).click();
  await expect(check(page)).toHaveCount(0);
  await asked.getByRole('textbox', { name: 'Your number' }).fill('0,69');
  await asked.getByRole('textbox', { name: 'Your number' }).press('Enter');
  await expect(asked).toContainText('You said, rightly');
});

test('by keyboard alone: choose, answer, go on', async ({ page, open }) => {
  await open(step);
  await question(page).getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question(page)).toContainText('You said, rightly');
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(/same-class/);
});

test('skipped, the step shows all; at the next visit the answer is there, folded', async ({ page, open }) => {
  await open(step);
  await question(page).getByRole('button', { name: 'Skip' }).click();
  await expect(question(page)).toContainText('Skipped: it is');
  await expect(check(page)).toBeVisible();

  await page.reload();
  await expect(check(page)).toBeVisible();
  await expect(question(page)).not.toContainText('Skipped: it is');
  await question(page).getByText('Where does a probability answer most').click();
  await expect(question(page)).toContainText('Skipped: it is');
});

test('predictions are switched off in the settings, and off in a lecture', async ({ page, open }) => {
  await open(step);
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings
    .getByRole('group', { name: 'Predict before each reveal' })
    .getByRole('radio', { name: 'off' })
    .check({ force: true });
  await settings.getByRole('button', { name: 'Close' }).click();
  await expect(question(page)).toHaveCount(0);
  await expect(check(page)).toBeVisible();
});

test('a lecture asks nothing and shows the numbers', async ({ page, open }) => {
  await open(step, '?view=lecture');
  await expect(question(page)).toHaveCount(0);
  await expect(page.locator('.equation-numbers')).toBeVisible();
});

test('questions are folded under the step and lead on', async ({ page, open }) => {
  await open(step);
  const questions = page.getByRole('region', { name: 'Questions' });
  const asked = questions.getByText('Which is right?');
  await expect(questions.getByText('Both; they are slopes')).toHaveCount(0);
  await asked.click();
  await expect(questions.getByText('Both; they are slopes')).toBeVisible();
  await questions.getByRole('link', { name: /More in step 6/ }).click();
  await expect(page).toHaveURL(/chain-rule\/direct-route/);
});

test('a rule is recalled with an example to move', async ({ page, open }) => {
  await open(step);
  const recall = page.getByRole('region', { name: 'To recall' });
  await recall.getByText('The quotient rule').click();
  await expect(recall).toContainText('0.2442');
  await recall.getByRole('slider', { name: 'x = 1.0' }).fill('0');
  await expect(recall).toContainText('0.2222');
});

test('on a phone the question stands in the story, and the formula says so', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(step);
  await page.getByRole('button', { name: /Predict first/ }).click();
  await question(page).getByRole('radio', { name: 'At one half' }).check();
  await question(page).getByRole('button', { name: 'This is my prediction' }).click();
  await expect(question(page)).toContainText('You said, rightly');
  await expect(page.locator('.narrow-formula .equation-numbers')).toBeVisible();
});
