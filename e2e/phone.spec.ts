import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectStep, pointAt, sidewaysScroll, steps, stateInAddress } from './support/journey';
import {
  bodyOf,
  defaultParams,
  expected,
  lineValues,
  rowTable,
  withExampleAt,
} from './support/journeyNumbers';
import { smallTargets, touch } from './support/journeyTouch';

const cursor = { i: 7, j: 1 };
const tabs = ['Picture', 'Numbers', 'Code', 'Story'] as const;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('four tabs show one view at a time', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await expect(page.getByRole('tab')).toHaveText([...tabs]);
  await expect(tab(page, 'Picture')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('img', { name: 'The plane of two features' })).toBeVisible();

  await tab(page, 'Numbers').tap();
  await expect(page.getByRole('img', { name: 'The plane of two features' })).toHaveCount(0);
  expect(await bodyOf(rowTable(page))).toEqual(expected(defaultParams, cursor).row);
  await tab(page, 'Code').tap();
  expect(await lineValues(page, 'dW += reg * W')).toEqual(expected(defaultParams, cursor).loop.penalty);
  await tab(page, 'Story').tap();
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: /^8\.4 / })).toBeVisible();

  // The tabs are one stop of Tab; arrows move between them.
  await tab(page, 'Story').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Picture')).toBeFocused();
  await expect(tab(page, 'Picture')).toHaveAttribute('aria-selected', 'true');
});

test('a finger drags a point: the page stays where it is, and every number follows', async ({
  page,
  open,
}) => {
  await open();
  const { x, y } = await pointAt(page, 7);
  const finger = await touch(page);
  await finger.down([x, y]);
  await finger.moveTo([x - 60, y + 50]);
  const at = await pointAt(page, 7);
  expect(Math.hypot(at.x - (x - 60), at.y - (y + 50))).toBeLessThan(2);
  await finger.up();
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);

  await expect.poll(() => stateInAddress(page).params).not.toEqual(defaultParams);
  const moved = stateInAddress(page).params;
  expect(moved).toEqual(withExampleAt(defaultParams, 7, moved.X[7] ?? []));
  const factors = page.getByRole('list', { name: 'The four factors' });
  await expect(factors).toContainText(expected(moved, cursor).line.probs);
  await tab(page, 'Numbers').tap();
  expect(await bodyOf(rowTable(page))).toEqual(expected(moved, cursor).row);

  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'Undo' }).tap();
  await page.getByRole('button', { name: 'Close' }).tap();
  expect(await bodyOf(rowTable(page))).toEqual(expected(defaultParams, cursor).row);
});

test('a tap chooses a point; steps, class and example are at the bottom', async ({ page, open }) => {
  await open();
  const { x, y } = await pointAt(page, 9);
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('radio', { name: 'example 9, label C' })).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).tap();
  await expectStep(page, 2);
  await page.getByRole('radio', { name: 'class C', exact: true }).check({ force: true });
  await tab(page, 'Numbers').tap();
  expect(await bodyOf(rowTable(page))).toEqual(expected(defaultParams, { i: 9, j: 2 }).row);
  await page.getByRole('button', { name: 'Back' }).tap();
  await expectStep(page, 1);
});

test('the menu leads to chapters and to everything the top bar has', async ({ page, open }) => {
  await open();
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.tap();
  await page
    .getByRole('dialog', { name: 'Menu' })
    .getByRole('link', { name: /Chain rule/ })
    .tap();
  await expectStep(page, 1 + steps.findIndex(({ chapter }) => chapter.id === 'chain-rule'));
  for (const [name, title] of [
    ['Data', 'Data'],
    ['Share', 'Link to this state'],
    ['Settings', 'Settings'],
    ['Help', 'Help'],
  ] as const) {
    await menu.tap();
    await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name, exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: title });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    expect(await sidewaysScroll(page)).toBe(0);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toBeHidden();
  }
});

test('at 390 and 320 nothing scrolls sideways but boxes of their own, and everything can be hit', async ({
  page,
  open,
}) => {
  test.slow();
  await open();
  for (const { step, index } of steps) {
    await test.step(step.id, async () => {
      if (index > 0) await page.getByRole('button', { name: 'Next' }).tap();
      await expectStep(page, index + 1);
      for (const name of tabs) {
        await tab(page, name).tap();
        await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 844 });
          expect.soft(await sidewaysScroll(page), `${name} at ${width}`).toBe(0);
        }
        expect.soft(await smallTargets(page, 24), name).toEqual([]);
      }
    });
  }
});

test('step buttons and points are 44 pixels wide and high', async ({ page, open }) => {
  await open();
  const buttons = await page.getByRole('group', { name: 'Steps' }).getByRole('button').all();
  for (const button of buttons) {
    if (!(await button.isVisible())) continue;
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  // Each point answers a tap 20 pixels beside its middle, where no other point is nearer.
  const { x, y } = await pointAt(page, 11);
  for (const [across, up] of [
    [20, 0],
    [-20, 0],
    [0, 20],
    [0, -20],
  ] as const) {
    await page.touchscreen.tap((await pointAt(page, 2)).x, (await pointAt(page, 2)).y);
    await expect(page.getByRole('radio', { name: 'example 2, label A' })).toBeChecked();
    await page.touchscreen.tap(x + across, y + up);
    await expect(page.getByRole('radio', { name: 'example 11, label C' })).toBeChecked();
  }
});
