import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import {
  choose,
  expectStep,
  gradientStep,
  openSheet,
  placeOf,
  redoButton,
  slider,
  steps,
  undoButton,
} from './support/journey';
import { tabStops } from './support/journeyFocus';

const dotProduct = placeOf('scores/one-dot-product');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const example = (page: Page, i: number) =>
  page.getByRole('radio', { name: new RegExp(`^example ${i}, label`) });
const field = (page: Page) =>
  page.getByRole('group', { name: 'Example 7' }).getByRole('spinbutton', { name: 'feature 0' });

test('keys walk through every step and back, and the heading takes the focus', async ({ page, open }) => {
  await open();
  const forward = ['ArrowRight', 'Space', 'n', 'PageDown'];
  for (let at = 1; at < steps.length; at += 1) {
    await page.keyboard.press(forward[(at - 1) % forward.length] ?? '');
    await expectStep(page, at + 1);
    await expect(heading(page)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expectStep(page, steps.length);
  const back = ['ArrowLeft', 'Shift+Space', 'p', 'PageUp'];
  for (let at = steps.length - 1; at > 0; at -= 1) {
    await page.keyboard.press(back[at % back.length] ?? '');
    await expectStep(page, at);
    await expect(heading(page)).toBeFocused();
  }
  await page.keyboard.press('PageUp');
  await expectStep(page, 1);
  await page.keyboard.press('End');
  await expectStep(page, steps.length);
  await page.keyboard.press('Home');
  await expectStep(page, 1);
});

test('a page starts at its top: nothing has the focus until a step is taken', async ({ page, open }) => {
  await open('#/softmax/shares-of-a-sum');
  await expect(heading(page)).not.toBeFocused();
});

test('fields keep their keys', async ({ page, open }) => {
  await open(gradientStep);
  await expectStep(page, placeOf(gradientStep.slice(2)));
  await field(page).focus();
  for (const key of [
    'Space',
    'ArrowRight',
    'ArrowLeft',
    'n',
    'p',
    'l',
    'g',
    'o',
    'b',
    '.',
    'w',
    '?',
    'Home',
    'End',
    'PageUp',
  ]) {
    await page.keyboard.press(key);
  }
  await expectStep(page, placeOf(gradientStep.slice(2)));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  // A digit is text here, and no class.
  await field(page).fill('2');
  await page.keyboard.press('3');
  await expect(field(page)).toHaveValue('23');
  await expect(page.getByRole('radio', { name: 'class B', exact: true })).toBeChecked();

  // Arrows belong to a radio button and to a list, too.
  await example(page, 7).focus();
  await page.keyboard.press('ArrowRight');
  await expect(example(page, 8)).toBeChecked();
  await expectStep(page, placeOf(gradientStep.slice(2)));
});

test('Space on a focused button presses it, once', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Space');
  await expectStep(page, dotProduct + 1);
  await page.getByRole('button', { name: 'Help' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await expectStep(page, dotProduct + 1);
});

test('the chosen point moves by keys, and says where it is', async ({ page, open }) => {
  await open();
  const [across, up] = [slider(page, 7, 'feature 0'), slider(page, 7, 'feature 1')];
  await across.focus();
  await expect(across).toHaveAttribute('aria-valuetext', '2.30');
  const moves = [
    [across, 'ArrowRight', '2.40'],
    [across, 'Shift+ArrowLeft', '1.40'],
    [across, 'Alt+ArrowRight', '1.41'],
    [up, 'ArrowUp', '1.50'],
    [up, 'Alt+ArrowDown', '1.49'],
    [up, 'Shift+ArrowDown', '0.49'],
    [up, 'Shift+ArrowDown', '−0.51'],
  ] as const;
  for (const [range, key, value] of moves) {
    await range.press(key);
    await expect(range).toHaveAttribute('aria-valuetext', value);
  }
  await expectStep(page, 1);
  // Of all points only the chosen one is in the order of Tab.
  const stops = await page
    .getByRole('slider', { name: /^Point / })
    .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
  expect(stops).toBe(2);

  // A letter gives it another label, which its name tells.
  await across.press('a');
  await expect(across).toHaveAccessibleName('Point 7, class A, feature 0');
  await across.press('Control+z');
  await expect(across).toHaveAccessibleName('Point 7, class B, feature 0');
  for (const [, , value] of [...moves].reverse().slice(1, 4)) {
    await page.keyboard.press('Control+z');
    await expect(
      up
        .or(across)
        .and(page.locator(`[aria-valuetext="${value}"]`))
        .first(),
    ).toBeAttached();
  }
  await expect(redoButton(page)).toBeEnabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(up).toHaveAttribute('aria-valuetext', '1.49');
});

test('Up and Down change the example, digits the class', async ({ page, open }) => {
  await open('#/chain-rule/direct-route');
  await page.keyboard.press('ArrowDown');
  await expect(example(page, 8)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(example(page, 6)).toBeChecked();
  for (const [key, letter] of [
    ['1', 'A'],
    ['3', 'C'],
    ['2', 'B'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('radio', { name: `class ${letter}`, exact: true })).toBeChecked();
  }
  await expectStep(page, placeOf('chain-rule/direct-route'));
});

test('L turns the lecture layout on and off', async ({ page, open }) => {
  await open('#/softmax/shares-of-a-sum');
  const leave = page.getByRole('button', { name: 'Leave the lecture layout' });
  await page.keyboard.press('l');
  await expect(leave).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const next = steps[placeOf('softmax/shares-of-a-sum')];
  await expect(page.getByRole('contentinfo')).toContainText(`${next?.chapter.number}.${next?.number}`);
  await page.keyboard.press('L');
  await expect(leave).toBeHidden();
  await expectStep(page, (next?.index ?? 0) + 1);
});

/** Opens something by keyboard, closes it with Escape, and looks where the focus went. */
async function expectReturn(page: Page, from: Locator, key: string, title: string): Promise<void> {
  await from.focus();
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(from).toBeFocused();
}

test('what opens takes the focus, Escape closes it, and the focus returns', async ({ page, open }) => {
  await open();
  const tool = (name: string) =>
    page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name });
  await expectReturn(page, tool('Settings'), '?', 'Help');
  await expectReturn(page, tool('Help'), 'Enter', 'Help');
  await expectReturn(page, tool('Settings'), 'Enter', 'Settings');
  await expectReturn(page, tool('Share'), 'Space', 'Link to this state');
  await expectReturn(page, tool('Data'), 'Enter', 'Data');
});

test('single keys can be switched off, and stay off', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  const settings = await openSheet(page, 'Settings');
  await choose(settings, 'Single-letter keys', 'off');
  await page.keyboard.press('Escape');
  await page.reload();
  await expectStep(page, dotProduct);
  for (const key of ['n', 'p', 'l', 'g', 'o', 'b', '.', 'w', 'q', '?', '1']) await page.keyboard.press(key);
  await expectStep(page, dotProduct);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'class B', exact: true })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, dotProduct + 1);
});

test('Ctrl+Z and Ctrl+Shift+Z undo and redo', async ({ page, open }) => {
  await open(gradientStep);
  await field(page).fill('1');
  await field(page).press('Tab');
  await heading(page).focus();
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue('2.3');
  await expect(undoButton(page)).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page)).toHaveValue('1');
});

for (const address of ['', gradientStep]) {
  test(`every stop of Tab shows where the focus is, and none is a trap: ${address || 'the landing'}`, async ({
    page,
    open,
  }) => {
    await open(address);
    const stops = await tabStops(page);
    expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.at(-1)?.end).toBe(true);
  });
}
