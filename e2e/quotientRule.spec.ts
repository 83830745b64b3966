import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { look, viewNamed } from './support/views';

const caseOf = (page: Page) => page.getByRole('group', { name: 'Case' });
const same = (page: Page) => caseOf(page).getByRole('radio', { name: 'k is j, the same class' });
const other = (page: Page) => caseOf(page).getByRole('radio', { name: 'k is not j, another class' });
const slopes = (page: Page) => page.getByRole('group', { name: 'Slopes table' });
const framed = (page: Page) => slopes(page).locator('td[data-cursor]');
const hero = (page: Page) => page.getByRole('group', { name: 'Formulas' }).locator('.equation-hero');
const classK = (page: Page, letter: string) =>
  page.getByRole('group', { name: /\bk$/ }).getByRole('radio', { name: `k is class ${letter}` });

test('the switch by keyboard: the first product comes and goes, and its cell of the Jacobian is framed', async ({
  page,
  open,
}) => {
  await open('#/quotient-rule/the-rule');
  await expect(same(page)).toBeChecked();
  await expect(hero(page).locator('[aria-hidden]').first()).not.toContainText('0⋅');
  await expect(framed(page)).toHaveText(/0\.2496/);

  await same(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(other(page)).toBeChecked();
  await expect(other(page)).toBeFocused();
  await expect(hero(page).locator('[aria-hidden]').first()).toContainText('0⋅');
  await expect(framed(page)).toHaveText(/−0\.0552/);
  await expect(classK(page, 'C')).toBeChecked();
  await expect(page).toHaveURL(/the-rule/);

  await page.keyboard.press('ArrowLeft');
  await expect(same(page)).toBeChecked();
  await expect(hero(page).locator('[aria-hidden]').first()).not.toContainText('0⋅');
});

test('a cell of the Jacobian flips the switch, and so does k in the transport', async ({ page, open }) => {
  await open('#/quotient-rule/slope-of-the-top');
  await expect(same(page)).toBeChecked();
  await slopes(page).getByRole('row').nth(1).getByRole('cell').nth(1).click();
  await expect(other(page)).toBeChecked();
  await expect(classK(page, 'A')).toBeChecked();
  await expect(framed(page)).toHaveText(/−0\.1944/);
  await classK(page, 'B').check({ force: true });
  await expect(same(page)).toBeChecked();
  await expect(framed(page)).toHaveText(/0\.2496/);
});

test('where a step is about one case, the switch goes to the other case’s step and keeps the focus', async ({
  page,
  open,
}) => {
  await open('#/quotient-rule/same-class');
  await same(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Another class');
  await expect(other(page)).toBeChecked();
  await expect(other(page)).toBeFocused();
  await expect(hero(page).locator('[data-mark="struck"]')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The same class');
  await expect(hero(page).locator('[data-mark="struck"]')).toHaveCount(2);

  // k follows j where the two are the same class.
  await page.keyboard.press('1');
  await expect(classK(page, 'A')).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The same class');
});

test('the Jacobian holds four equations, its sums among them', async ({ page, open }) => {
  await open('#/quotient-rule/the-jacobian');
  const checks = page.getByRole('group', { name: /check|Check/ });
  await expect(checks).toHaveCount(4);
  for (const check of await checks.all()) await expect(check).toContainText('=');
  for (const cell of await slopes(page).locator('.jacobian-sum').all())
    await expect(cell).toHaveText(/^−?0\.0000$/);
});

for (const step of ['same-class', 'other-class', 'both-cases', 'the-jacobian']) {
  test(`on the projector the whole Jacobian is seen, the sums below it too: ${step}`, async ({
    page,
    open,
  }) => {
    await look(page, viewNamed('lecture'));
    await open(`#/quotient-rule/${step}`, '?view=lecture');
    await expect(slopes(page).getByRole('row').last()).toContainText('0.0000');
    const hidden = await slopes(page).evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
  });
}
