import { expect, test } from './support/app';
import { openSheet, steps } from './support/journey';

const clipboard = () => navigator.clipboard.readText();

test('every step stands on one page with its line, and leads back to itself', async ({ page, open }) => {
  await open('#/softmax/shares-of-a-sum');
  await page.getByRole('link', { name: 'Derivation', exact: true }).click();
  await expect(page).toHaveURL(/#\/derivation$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const headings = page.getByRole('heading', { level: 3 });
  await expect(headings).toHaveCount(steps.length);
  for (const [at, { chapter, number }] of steps.entries())
    await expect(headings.nth(at).getByRole('link')).toHaveAccessibleName(`Step ${chapter.number}.${number}`);
  await expect(page.locator('.derivation-line .katex').first()).toBeVisible();
  await page.getByRole('link', { name: 'Step 5.1', exact: true }).click();
  await expect(page).toHaveURL(/#\/quotient-rule\//);
  await page.goBack();
  await expect(headings).toHaveCount(steps.length);
  await page.getByRole('link', { name: /^Back to step/ }).click();
  await expect(page.getByRole('group', { name: 'Steps' })).toBeVisible();
});

test('it is copied as a LaTeX document, in the layout that is chosen', async ({ page, context, open }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('#/derivation');
  const copy = page.getByRole('button', { name: 'Copy as LaTeX' });
  await copy.click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const columns = await page.evaluate(clipboard);
  expect(columns).toMatch(/^\\documentclass/);
  expect(columns).toMatch(/\\end\{document\}\s*$/);
  expect(columns.match(/\\subsection/g)).toHaveLength(steps.length);
  await page.getByRole('link', { name: /^Back to step/ }).click();
  const data = await openSheet(page, 'Data');
  await data.getByRole('radio', { name: 'an example a row' }).check({ force: true });
  await data.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Derivation', exact: true }).click();
  await copy.click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('W_{:j}');
  expect(columns).not.toContain('W_{:j}');
});

test('one line is copied at its step', async ({ page, context, open }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('#/softmax/shares-of-a-sum');
  await page.getByRole('button', { name: 'Copy LaTeX' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const line = await page.evaluate(clipboard);
  expect(line).toContain('\\frac{e_j}{Z}');
  expect(line).not.toContain('\\term');
});

test('where the clipboard is refused, the text is shown to be copied by hand', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    });
  });
  await open('#/softmax/shares-of-a-sum');
  await page.getByRole('button', { name: 'Copy LaTeX' }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/\\frac/);
});

test('on paper it is one column of black on white, with nothing to press', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('#/derivation');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('link', { name: /^Back to step/ })).toBeHidden();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
});
