import type { Locator, Page } from '@playwright/test';
import { floatLiteral } from '../src/code/exports/literals';
import { listings } from '../src/lesson/listings';
import { expect, test } from './support/app';
import { choose, grab, stateInAddress } from './support/journey';

const versions = [
  'classes-at-once',
  'labels-as-a-matrix',
  'examples-at-once',
  'one-off-in-place',
  'the-other-layout',
  'in-typescript',
] as const;

const code = (page: Page) => page.getByRole('group', { name: 'Code' });

/** Both of a step's checks, the gradient's and the loss's, hold. */
async function expectChecks(page: Page): Promise<void> {
  const chips = page.locator('.story .check');
  await expect(chips).toHaveCount(2);
  for (const chip of await chips.all()) await expect(chip).toHaveAttribute('data-state', 'holds');
}

test('each version equals the one before, also after a point is moved', async ({ page, open }) => {
  await open(`#/the-code/${versions[0]}`);
  await expectChecks(page);
  const before = stateInAddress(page).params.X[7];
  await grab(page, 7, [40, -30]);
  await page.mouse.up();
  await expect.poll(() => stateInAddress(page).params.X[7]).not.toEqual(before);
  for (const id of versions) {
    await expect(page).toHaveURL(new RegExp(`#/the-code/${id}`));
    await expectChecks(page);
    await page.locator('body').press('ArrowRight');
  }
});

test('what changed is told by words and signs, with its reason, and can be unfolded', async ({
  page,
  open,
}) => {
  await open('#/the-code/one-off-in-place');
  await expect(
    code(page).getByRole('deletion').filter({ hasText: 'removed: dW = (P-Y).dot(X.T)' }),
  ).toBeVisible();
  await expect(code(page).getByRole('insertion').filter({ hasText: 'added: P[y, i] -= 1' })).toBeVisible();
  await expect(code(page).getByText('From here on P holds the errors.')).toBeVisible();
  const kept = code(page).getByText('log_c = np.max(F, axis=0)');
  await expect(kept).toHaveCount(0);
  await code(page)
    .getByRole('button', { name: /lines as before/ })
    .first()
    .click();
  await expect(kept).toBeVisible();
  await choose(page.locator('.versions-view'), 'Show', 'the whole function');
  await expect(code(page).getByRole('deletion')).toHaveCount(0);
  await expect(code(page).getByRole('listitem')).toHaveCount(listings['labels-in-place'].lines.length);
});

test('shapes are the present ones, in the layout shown', async ({ page, open }) => {
  await open('#/the-code/examples-at-once');
  const product = code(page).getByRole('listitem').filter({ hasText: 'added: dW = (P-Y).dot(X.T)' });
  await expect(product).toContainText('X 3 × 12 (D × N)');
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Data' }).click();
  await choose(page.getByRole('dialog', { name: 'Data' }), 'Layout', 'an example a row');
  await page.keyboard.press('Escape');
  const turned = code(page).getByRole('listitem').filter({ hasText: 'added: dW = X.T.dot(P-Y)' });
  await expect(turned).toContainText('X 12 × 3 (N × D)');
});

/** Every feature, weight and label of the present data stands in the text as it reads back. */
async function expectPresentData(page: Page, text: Locator): Promise<void> {
  const { params } = stateInAddress(page);
  const said = (await text.textContent()) ?? '';
  for (const value of [...params.X, ...params.W].flat()) expect(said).toContain(floatLiteral(value));
  expect(said).toContain(`[${params.y.join(', ')}]`);
}

test('a listing is copied with the present data, in three languages', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('#/the-code/one-off-in-place');
  const opener = page.getByRole('button', { name: 'Copy the code of Listing 9.5' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Copy the code' });
  const text = sheet.getByRole('group', { name: /^The file / });
  await expectPresentData(page, text);
  await expect(text).toContainText('P[y, i] -= 1');
  await choose(sheet, 'Language', 'PyTorch');
  await expect(text).toContainText('loss.backward()');
  await expectPresentData(page, text);
  await choose(sheet, 'Language', 'TypeScript');
  await expect(text).toContainText('softmaxLossNaive(W, X, y, reg)');
  await sheet.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(sheet.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe(await text.locator('pre').textContent());
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('softmaxLossNaive.ts');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
