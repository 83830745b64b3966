import type { Page } from '@playwright/test';
import { expect, test as base } from './support/app';
import { keptForOffline, unreachable, withWorker } from './support/offline';
import {
  imageDistance,
  pictureChoice,
  readImage,
  readSvg,
  saveAs,
  savedBy,
  saveDialog,
  textsSeen,
} from './support/savedPictures';
import { look, settled, viewNamed } from './support/views';

/** A page of its own to open files in: the app's policy holds for whatever is parsed in the app. */
const test = base.extend<{ viewer: Page }>({
  viewer: async ({ browser }, use) => {
    const viewer = await browser.newPage({ deviceScaleFactor: 2 });
    await use(viewer);
    await viewer.close();
  },
});

/** A step for every kind of view, and what can be saved there. */
const steps = [
  ['#/the-line/four-factors', '1-1', ['line', 'plane']],
  ['#/softmax/overflow', '3-6', ['stability', 'plane', 'row', 'listing', 'formula']],
  ['#/loss/the-first-loss', '4-4', ['log-curve', 'plane', 'weights', 'listing', 'formula']],
  ['#/quotient-rule/the-jacobian', '5-8', ['jacobian', 'plane', 'row', 'listing', 'formula']],
  ['#/chain-rule/two-ways', '6-5', ['two-ways', 'plane', 'row', 'listing', 'formula']],
  ['#/to-the-weights/multiplication-table', '7-4', ['outer', 'plane', 'listing', 'formula']],
  [
    '#/sum-mean-regularise/row-of-the-gradient',
    '8-4',
    ['plane', 'row', 'errors', 'gradient', 'listing', 'formula'],
  ],
  ['#/check-it/a-slope-measured', '10-1', ['error-curve', 'plane', 'weights', 'listing', 'formula']],
  ['#/descend/one-step-down', '11-1', ['descent', 'plane', 'weights', 'listing', 'formula']],
  ['#/relatives/one-shape', '12-1', ['relatives', 'plane', 'row', 'listing', 'formula']],
] as const;

for (const [address, place, pictures] of steps) {
  test(`every picture of ${address} is saved as it stands, as SVG and PNG`, async ({
    page,
    open,
    viewer,
  }) => {
    await open(address);
    await page.keyboard.press('s');
    await expect(saveDialog(page)).toBeVisible();
    const names: string[] = [];
    for (const choice of await pictureChoice(page).all()) {
      await choice.check({ force: true });
      const svg = await saveAs(page, 'SVG');
      const [, name = ''] = /^termwise-\d+-\d+-(.+)\.svg$/.exec(svg.name) ?? [];
      names.push(name);
      expect.soft(svg.name).toBe(`termwise-${place}-${name}.svg`);
      const read = await readSvg(viewer, svg);
      expect.soft(read, name).toMatchObject({ parsed: true, foreign: [], address });
      expect.soft(read.title).toMatch(new RegExp(`\\. Termwise ${place.replace('-', '\\.')}: `));
      expect.soft(read.description.length).toBeGreaterThan(20);
      expect.soft(read.families.length, `fonts of ${name}`).toBeGreaterThan(0);
      const texts = await textsSeen(page, name);
      expect.soft(texts.length).toBeGreaterThan(0);
      const written = read.texts.replaceAll(/\s/g, '');
      expect
        .soft(
          texts.filter((text) => !written.includes(text)),
          `left out of ${name}`,
        )
        .toEqual([]);
      const png = await saveAs(page, 'PNG, 2 times');
      expect.soft(png.name).toBe(`termwise-${place}-${name}@2x.png`);
      const image = await readImage(viewer, png);
      expect.soft(image.size).toEqual(read.size.map((length) => 2 * length));
      expect.soft(image.inked, `ink of ${name}`).toBeGreaterThan(0.01);
    }
    expect(names.sort()).toEqual([...pictures].sort());
  });
}

test('SVG and PNG are the same picture, on either paper, whatever the theme of the page', async ({
  page,
  open,
  viewer,
}) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await page.keyboard.press('s');
  for (const paper of ['Light', 'Dark']) {
    await saveDialog(page).getByRole('radio', { name: paper }).check({ force: true });
    for (const choice of (await pictureChoice(page).all()).slice(0, 2)) {
      await choice.check({ force: true });
      const svg = await saveAs(page, 'SVG');
      const png = await saveAs(page, 'PNG, 2 times');
      const [width = 0, height = 0] = (await readSvg(viewer, svg)).size;
      await viewer.setViewportSize({ width, height });
      // As an image, a file can use nothing but itself.
      const source = `data:image/svg+xml;base64,${svg.bytes.toString('base64')}`;
      await viewer.setContent(`<body style="margin:0"><img src="${source}" style="display:block">`);
      const distance = await imageDistance(viewer, png.bytes, await viewer.screenshot());
      expect(distance, `${svg.name} on ${paper}`).toBeLessThan(2);
    }
  }
});

test('a figure is saved by keyboard from its caption, and the focus comes back', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  const button = page.getByRole('button', { name: 'Save Table 8.2 as a picture' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(pictureChoice(page).nth(1)).toBeChecked();
  const svg = saveDialog(page).getByRole('button', { name: 'SVG' });
  for (let presses = 0; presses < 6 && !(await svg.evaluate((one) => one.matches(':focus'))); presses++)
    await page.keyboard.press('Tab');
  const file = await savedBy(page, () => page.keyboard.press('Enter'));
  expect(file.name).toBe('termwise-8-4-errors.svg');
  await expect(saveDialog(page).getByRole('status')).toHaveText('Saved as termwise-8-4-errors.svg.');
  await page.keyboard.press('Escape');
  await expect(saveDialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('on a phone pictures are saved from the menu', async ({ page, open, viewer }) => {
  await look(page, viewNamed('phone'));
  await open('#/loss/minus-log');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Save a picture' }).click();
  const file = await saveAs(page, 'PNG, 4 times');
  expect(file.name).toBe('termwise-4-1-log-curve@4x.png');
  expect((await readImage(viewer, file)).size[0]).toBeLessThanOrEqual(4 * 390);
});

test.describe('without a network', () => {
  test.use(withWorker);

  test('in a lecture the line is saved with its picture', async ({ page, open, context, viewer, faults }) => {
    await look(page, viewNamed('lecture'));
    await open('#/the-line/four-factors', '?view=lecture');
    await keptForOffline(page);
    await context.setOffline(true);
    await page.reload();
    await settled(page);
    await page.keyboard.press('s');
    const file = await saveAs(page, 'SVG');
    expect(file.name).toBe('termwise-1-1-line.svg');
    expect((await readSvg(viewer, file)).families.length).toBeGreaterThan(2);
    expect(faults.splice(0).filter((fault) => fault !== unreachable)).toEqual([]);
  });
});
