import type { Page } from '@playwright/test';
import { registry, termIds } from '../src/terms/registry';
import { expect, test } from './support/app';
import { slider } from './support/journey';

const entries = (page: Page) => page.getByRole('list', { name: 'Terms', exact: true }).locator('> li');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a term by any of its names' });

test('from the top bar: every term with its value, and back to the step it was opened from', async ({
  page,
  open,
}) => {
  await open('#/softmax/shares-of-a-sum');
  await page.getByRole('link', { name: 'Glossary', exact: true }).click();
  await expect(page).toHaveURL(/#\/glossary$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeFocused();
  await expect(entries(page)).toHaveCount(termIds.length);
  for (const id of termIds) {
    const entry = entries(page).filter({
      has: page.getByRole('heading', { name: registry[id].name, exact: true }),
    });
    await expect(entry.locator('.katex')).not.toHaveCount(0);
    await expect(entry.getByRole('definition').nth(1)).toHaveText(/\d/);
    await expect(entry.getByRole('link', { name: /^step \d+\.\d+$/ }).first()).toBeVisible();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3.');
  await page.goForward();
  await page.getByRole('link', { name: /^Back to step 3\.\d+$/ }).click();
  await expect(page).toHaveURL(/#\/softmax\/shares-of-a-sum$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a term is found by what other texts call it', async ({ page, open }) => {
  await open('#/glossary');
  for (const [sought, term] of [
    ['logit', 'scores'],
    ['ŷ', 'probs'],
    ['sum_i', 'sum'],
    ['partition function', 'sum'],
  ] as const) {
    await search(page).fill(sought);
    // The one of exactly that name comes first, before those that have it as a part of a name.
    await expect(entries(page).first().getByRole('heading')).toHaveText(registry[term].name);
    expect(await entries(page).count()).toBeLessThan(4);
  }
  await search(page).fill('eigenvalue');
  await expect(entries(page)).toHaveCount(0);
  await expect(page.getByText('No term goes by this name.')).toBeVisible();
  // A space typed into the field is a space, and the step stays.
  await expect(page).toHaveURL(/#\/glossary$/);
});

test('a pinned term leads to its entry and to the step that explains it', async ({ page, open }) => {
  await open('#/chain-rule/direct-route');
  const terms = page.getByRole('list', { name: 'Terms of this line' });
  await terms.getByRole('button', { name: registry.probs.name, exact: true }).click();
  const note = page.getByRole('main').getByRole('paragraph').filter({ hasText: registry.probs.describe });
  await expect(note.getByRole('link', { name: /^Explained in \d/ })).toBeVisible();
  await note.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/#\/glossary\/probs/);
  const heading = page.getByRole('heading', { level: 2, name: registry.probs.name, exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.goBack();
  await note.getByRole('link', { name: /^Explained in \d/ }).click();
  await expect(page).toHaveURL(/#\/softmax\//);
});

test('values follow the data, shapes and code follow the layout', async ({ page, open }) => {
  await open('#/softmax/shares-of-a-sum');
  await slider(page, 7, 'feature 0').focus();
  await page.keyboard.press('ArrowRight');
  const shown = await page.locator('td[data-term="probs"][data-j="1"]').first().innerText();
  await page.getByRole('link', { name: 'Glossary', exact: true }).click();
  await expect(page.locator('#term-probs')).toContainText(shown.trim());
  await expect(page.locator('#term-X')).toContainText('3 × 12 (D × N)');
  await expect(page.locator('#term-X')).toContainText('X[:, i]');
});

test('the keys that move between steps leave a page alone; Help opens', async ({ page, open }) => {
  await open('#/glossary');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#\/glossary$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});

test('an entry opens at its own address; one that does not exist is said', async ({ page, open }) => {
  await open('#/glossary/jacobian');
  await expect(page.locator('#term-jacobian')).toBeInViewport();
  await page.goto('about:blank');
  await open('#/glossary/nothing');
  await expect(page.getByText('This address names a term that does not exist')).toBeVisible();
  await expect(entries(page)).toHaveCount(termIds.length);
});

test('on a phone the menu leads there', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('#/softmax/shares-of-a-sum');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Glossary', exact: true }).click();
  await expect(entries(page)).toHaveCount(termIds.length);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
