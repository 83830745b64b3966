import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { awkwardFiles, hostileFiles } from '../src/data/testing/hostileFiles';
import type { ImportedCase } from '../src/engine/fixtures/importedCases';
import { expect, test } from './support/app';
import { disagreement, dropFile, importDialog, savedTrace, useTable } from './support/importing';
import { keptForOffline, unreachable, withWorker } from './support/offline';
import { settled } from './support/views';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const penguins = fileAt('../../shared/data/penguins.csv');
const birds = fileAt('../src/data/testing/birdLike.csv');

/** The real measurements where they lie beside the project, else the generated ones of the same traits. */
const real = existsSync(penguins);
const file = { name: real ? 'penguins.csv' : 'birds.csv', bytes: readFileSync(real ? penguins : birds) };
const { cases } = JSON.parse(readFileSync(fileAt('../src/engine/fixtures/importedCases.json'), 'utf8')) as {
  readonly cases: readonly ImportedCase[];
};
const numpy = cases.find(({ name, standardised }) => standardised && name === (real ? 'penguins' : 'birds'));
if (!numpy) throw new Error('NumPy was not asked about these measurements.');

test('measurements go from a drop to dW, and dW is NumPy’s', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await dropFile(page, file);
  const dialog = importDialog(page);
  await expect(dialog).toContainText('344 rows of 8 columns');
  await expect(dialog).toContainText('2 rows have no value in a chosen column');
  await expect(dialog).toContainText('342 of 344 remain');
  await expect(dialog.getByRole('checkbox', { name: /^Standardise/ })).toBeChecked();
  for (const feature of numpy.features)
    await expect(dialog.getByRole('checkbox', { name: feature })).toBeChecked();
  await useTable(page);

  const { N, dW, loss, params } = await savedTrace(page);
  expect(N).toBe(342);
  expect(params.W).toEqual(numpy.W);
  expect(disagreement(dW, numpy.dW.flat())).toBeLessThan(1e-10);
  expect(disagreement([loss], [numpy.loss])).toBeLessThan(1e-10);

  const shown = await page.locator('.gradient-table tbody td.num').allInnerTexts();
  const numbers = shown.map((text) => Number(text.trim().replace('−', '-')));
  expect(numbers).toHaveLength(15);
  numpy.dW.flat().forEach((entry, at) => {
    expect(Math.abs((numbers[at] ?? NaN) - entry)).toBeLessThan(0.51e-4);
  });

  // What was done to the numbers stands beside them.
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Data' });
  await expect(sheet).toContainText(`From ${file.name}: 342 of 344 rows, labelled by “${numpy.label}”.`);
  await expect(sheet.getByRole('list', { name: 'Standardised features' })).toContainText(
    `${numpy.features[3] ?? ''} (x − ${(numpy.mean[3] ?? 0).toFixed(1)}) / ${(numpy.deviation[3] ?? 0).toFixed(1)}`,
  );
  await expect(sheet.getByRole('list', { name: 'Classes' })).toContainText(numpy.classes[0] ?? '');
  await expect(sheet).toContainText('These data are too large for a link');
});

test('more than 300 points are a density, with the chosen one as a mark that can be moved', async ({
  page,
  open,
}) => {
  await open();
  await dropFile(page, file);
  await useTable(page);
  const picture = page.locator('.plane-picture');
  await expect(picture.locator('[data-density]')).toHaveCount(3);
  await expect(picture.locator('[data-marker]')).toHaveCount(1);
  await expect(picture).toHaveAccessibleDescription(/342 points .* drawn as a density/);
  const before = await picture.locator('[data-density="0"]').getAttribute('d');

  const x = page.locator('.plane-inputs input').first();
  await x.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Undo' })).not.toHaveAttribute('aria-disabled');
  await expect(picture.locator('[data-density="0"]')).toHaveAttribute('d', before ?? '');
  // Another example is chosen where the density is clicked.
  const box = await picture.locator('[data-density="2"]').boundingBox();
  const slider = page.getByRole('slider', { name: 'example i' });
  const first = await slider.inputValue();
  if (!box) throw new Error('The density is not drawn.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => slider.inputValue()).not.toBe(first);
});

test('hostile files each give their message, and the old data stay', async ({ page, open }) => {
  test.slow();
  await open();
  const loss = page
    .locator('.top')
    .getByText(/\d\.\d{4}/)
    .first();
  const before = await loss.innerText();
  const dialog = importDialog(page);
  for (const [at, { what, bytes, says }] of hostileFiles.entries()) {
    await test.step(what, async () => {
      await dropFile(page, { name: `${at}.csv`, bytes });
      const told = dialog.getByRole('alert');
      await expect(told).toHaveText(says);
      await expect(told).toHaveText(/The data of before stay in place\.$/);
      const use = dialog.getByRole('button', { name: 'Use these data' });
      if (await use.count()) {
        await expect(use).toHaveAttribute('aria-disabled', 'true');
        await use.click({ force: true });
        await expect(dialog).toBeVisible();
      }
    });
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await loss.innerText()).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

test('awkward files are read, and the dialog says how', async ({ page, open }) => {
  await open();
  for (const [at, { bytes, says }] of awkwardFiles.entries()) {
    await dropFile(page, { name: `awkward${at}.csv`, bytes });
    await expect(importDialog(page).getByRole('heading', { name: `awkward${at}.csv` })).toBeVisible();
    await expect(importDialog(page)).toContainText(says);
    await expect(importDialog(page).getByText('What becomes of them')).toBeVisible();
  }
});

test('a pasted table is used by keyboard alone, and undone', async ({ page, open }) => {
  await open();
  const loss = page
    .locator('.top')
    .getByText(/\d\.\d{4}/)
    .first();
  const before = await loss.innerText();
  await page.getByRole('button', { name: 'Data', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Use your own data' }).focus();
  await page.keyboard.press('Enter');
  const dialog = importDialog(page);
  await expect(dialog.getByRole('button', { name: 'Choose a file' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('kind;size\ncat;4,5\ndog;30,25\ncat;5\ndog;?\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(dialog.getByRole('heading', { name: 'pasted text' })).toBeFocused();
  await expect(dialog).toContainText('Commas inside numbers are read as decimal points.');
  await expect(dialog).toContainText('One row has no value in a chosen column');
  await dialog.getByRole('checkbox', { name: /^Standardise/ }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('list', { name: 'Standardised features' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Use these data' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await loss.innerText()).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(loss).toHaveText(before);
});

test('reading can be called off, and a worker that hangs is stopped', async ({ page, open }) => {
  await page.route(/parseCsv/, () => undefined);
  await open();
  await page.clock.install();
  await dropFile(page, file);
  const dialog = importDialog(page);
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);

  await dropFile(page, file);
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(dialog.getByRole('alert')).toHaveText(
    /^Reading took longer than 20 seconds and was stopped\./,
  );
});

test('a saved file opens again as it was, formulas leave as text', async ({ page, open }) => {
  await open();
  await dropFile(page, { name: 'small.csv', bytes: Buffer.from('kind,"=width"\n+a,1\n+a,2\nb,3\nb,-4\n') });
  await useTable(page);
  const before = await savedTrace(page);
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = readFileSync(await (await table).path(), 'utf8');
  expect(csv.startsWith("kind,'=width\r\n'+a,1\r\n")).toBe(true);
  expect(csv).toContain('\r\nb,-4\r\n');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file' }).click();
  const bytes = readFileSync(await (await saved).path());
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('combobox', { name: 'Data set' }).selectOption('rings');
  await dropFile(page, { name: 'termwise.json', bytes });
  await expect(importDialog(page)).toBeHidden();
  const after = await savedTrace(page);
  expect(after.params).toEqual(before.params);
  expect(Array.from(after.dW)).toEqual(Array.from(before.dW));
});

test('a table is imported on a phone without scrolling sideways', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  await dropFile(page, file);
  await expect(importDialog(page)).toContainText('342 of 344 remain');
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await wide()).toBe(false);
  await useTable(page);
  expect(await wide()).toBe(false);
  await expect(page.locator('.plane-picture [data-density]')).toHaveCount(3);
});

test.describe('without a network', () => {
  test.use(withWorker);

  test('a table is imported', async ({ page, open, context, faults }) => {
    await open();
    await keptForOffline(page);
    await context.setOffline(true);
    await page.reload();
    await settled(page);
    await dropFile(page, file);
    await useTable(page);
    await expect(page.locator('.plane-picture [data-density]')).toHaveCount(3);
    expect(faults.splice(0).filter((fault) => fault !== unreachable)).toEqual([]);
  });
});
