import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { sidewaysScroll, stateInAddress } from './support/journey';
import { defaultParams } from './support/journeyNumbers';
import { drawnAt, placeAt, said, tipAt } from './support/journeyPlane';
import { smallTargets, touch } from './support/journeyTouch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const params = (page: Page) => stateInAddress(page).params;
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function undo(page: Page, times: number): Promise<void> {
  await tool(page, 'Menu').tap();
  for (let edit = 0; edit < times; edit += 1) await tool(page, 'Undo').tap();
  await tool(page, 'Close').tap();
}

/** How far apart two points are drawn. */
async function apart(page: Page): Promise<number> {
  const [a, b] = [await drawnAt(page, 7), await drawnAt(page, 4)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test('a point is added by a tap, labelled, copied and removed by thumb', async ({ page, open }) => {
  await open();
  await tool(page, 'Add a point').tap();
  await page.getByRole('combobox', { name: 'class' }).selectOption('C');
  const place = await placeAt(page, 2.5, -3);
  await page.touchscreen.tap(place.x, place.y);
  await expect.poll(() => params(page).y.length).toBe(13);
  expect(params(page).y[12]).toBe(2);
  const [x = NaN, y = NaN] = params(page).X[12] ?? [];
  expect(Math.hypot(x - 2.5, y + 3)).toBeLessThan(0.15);
  await said(page, /^Point 12, class C, is new/);
  // The next tap adds nothing.
  const ground = await placeAt(page, -4, -3);
  await page.touchscreen.tap(ground.x, ground.y);
  await expect(tool(page, 'Copy point 12')).toBeVisible();
  expect(params(page).y).toHaveLength(13);

  await page.getByRole('group', { name: 'Example 12' }).getByRole('combobox').selectOption('A');
  await expect.poll(() => params(page).y[12]).toBe(0);
  await tool(page, 'Copy point 12').tap();
  await expect.poll(() => params(page).y.length).toBe(14);
  await tool(page, 'Remove point 13').tap();
  await expect.poll(() => params(page).y.length).toBe(13);
  await undo(page, 4);
  await expect.poll(() => params(page)).toEqual(defaultParams);
});

test('a point comes to a free place without a gesture, and Cancel adds none', async ({ page, open }) => {
  await open();
  await tool(page, 'Add a point').tap();
  await tool(page, 'Cancel: add no point').tap();
  await expect(tool(page, 'Add a point')).toBeVisible();
  await tool(page, 'Add a point').tap();
  await tool(page, 'Add it at a free place').tap();
  await expect.poll(() => params(page).y.length).toBe(13);
  await expect(page.getByRole('slider', { name: 'Point 12, class B, feature 0' })).toBeFocused();
});

test('a finger drags the tip of the weights, and points keep theirs', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  const tip = await tipAt(page, 1);
  const finger = await touch(page);
  await finger.down([tip.x, tip.y]);
  await finger.moveTo([tip.x + 20, tip.y + 40]);
  const now = await tipAt(page, 1);
  expect(Math.hypot(now.x - tip.x - 20, now.y - tip.y - 40)).toBeLessThan(2);
  await finger.up();
  await expect.poll(() => params(page).W[1]).not.toEqual(defaultParams.W[1]);
  expect({ ...params(page), W: null }).toEqual({ ...defaultParams, W: null });
  await undo(page, 1);
  await expect.poll(() => params(page)).toEqual(defaultParams);
});

test('two fingers bring the picture closer and move it; the page stays, and buttons do the same', async ({
  page,
  open,
}) => {
  await open();
  const before = await apart(page);
  const middle = await placeAt(page, 0.6, 0.6);
  const fingers = await touch(page);
  const spread = (by: number, down = 0) =>
    [
      [middle.x - by, middle.y + down],
      [middle.x + by, middle.y + down],
    ] as const;
  await fingers.downAll(spread(40));
  await fingers.moveAll(spread(80));
  await expect.poll(() => apart(page)).toBeGreaterThan(before * 1.9);
  await fingers.moveAll(spread(80, 50));
  await fingers.up();
  await expect.poll(() => apart(page)).toBeCloseTo(before * 2, -1);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  expect(params(page)).toEqual(defaultParams);

  const from = await drawnAt(page, 7);
  await tool(page, 'Move the view left').tap();
  await expect.poll(async () => (await drawnAt(page, 7)).x).toBeGreaterThan(from.x + 30);
  expect(await smallTargets(page, 24)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await tool(page, 'Fit everything in').tap();
  await expect.poll(() => apart(page)).toBeCloseTo(before, 0);
  await tool(page, 'Closer').tap();
  await expect.poll(() => apart(page)).toBeCloseTo(before * 1.3, -0.5);
});

test('a second finger leaves a dragged point under the first', async ({ page, open }) => {
  await open();
  const { x, y } = await drawnAt(page, 7);
  const before = await apart(page);
  const fingers = await touch(page);
  await fingers.downAll([[x, y]]);
  await fingers.moveAll([[x - 30, y + 30]]);
  await fingers.downAll([
    [x - 30, y + 30],
    [x - 200, y + 60],
  ]);
  await fingers.moveAll([
    [x - 50, y + 50],
    [x - 120, y + 60],
  ]);
  const now = await drawnAt(page, 7);
  expect(Math.hypot(now.x - (x - 50), now.y - (y + 50))).toBeLessThan(2);
  await fingers.up();
  await expect.poll(() => params(page).X[7]).not.toEqual(defaultParams.X[7]);
  await undo(page, 1);
  await expect.poll(() => params(page)).toEqual(defaultParams);
  await expect.poll(() => apart(page)).toBeCloseTo(before, 0);
});

test('weights, classes and samples by thumb', async ({ page, open }) => {
  await open();
  await tool(page, 'Menu').tap();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: 'Data' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Data' });
  await sheet.getByRole('button', { name: '0.1 more' }).tap();
  await expect.poll(() => params(page).W[1]?.[0]).toBe(1.1);
  await sheet.getByRole('button', { name: 'Add class D' }).tap();
  await expect.poll(() => params(page).W.length).toBe(4);
  await sheet.getByRole('button', { name: 'Remove class D' }).tap();
  await expect.poll(() => params(page).W.length).toBe(3);
  await sheet.getByText('New sample', { exact: true }).tap();
  await sheet.getByRole('spinbutton', { name: 'examples' }).fill('24');
  await sheet.getByRole('button', { name: 'Draw', exact: true }).tap();
  await expect.poll(() => params(page).y.length).toBe(24);
  await sheet.getByRole('button', { name: 'Draw with the next seed' }).tap();
  await expect.poll(() => stateInAddress(page).dataSet).toBe('blobs/2/24/4/0.8');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await smallTargets(page, 24)).toEqual([]);
});
