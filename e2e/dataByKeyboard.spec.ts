import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { slider, stateInAddress } from './support/journey';
import { drawnAt, said } from './support/journeyPlane';
import { defaultParams } from './support/journeyNumbers';

const params = (page: Page) => stateInAddress(page).params;

/** Tabs forward until something of that name has the focus. */
async function tabTo(page: Page, role: 'button' | 'spinbutton' | 'combobox', name: string): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first();
  for (let stop = 0; stop < 120; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach '${name}'.`);
}

async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

async function expectUndone(page: Page, times: number): Promise<void> {
  for (let edit = 0; edit < times; edit += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => params(page)).toEqual(defaultParams);
}

test('points are moved, labelled, copied, removed and added by keys alone, each as one edit', async ({
  page,
  open,
}) => {
  await open();
  await slider(page, 7, 'feature 0').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => params(page).X[7]).toEqual([2.4, 1.4]);
  await page.keyboard.press('c');
  await expect.poll(() => params(page).y[7]).toBe(2);
  await said(page, /^Point 7 is of class C now\. The loss /);

  // A copy is the next one, at the same place, and takes the focus along.
  await page.keyboard.press('t');
  await expect(slider(page, 8, 'feature 0')).toBeFocused();
  await expect.poll(() => params(page).X[8]).toEqual([2.4, 1.4]);
  expect(params(page).y).toHaveLength(13);
  await said(page, /^Point 8, class C, is new: there are 13\. The loss /);
  await page.keyboard.press('Delete');
  await expect(slider(page, 8, 'feature 0')).toBeFocused();
  await expect.poll(() => params(page).y.length).toBe(12);
  await said(page, /^Point 8 is removed: 12 points left\. The loss /);
  await page.keyboard.press('Backspace');
  await expect.poll(() => params(page).y.length).toBe(11);

  await pressButton(page, 'Add a point');
  const choice = page.getByRole('combobox', { name: 'class' });
  await expect(choice).toBeFocused();
  await choice.selectOption('C');
  await pressButton(page, 'Add it at a free place');
  await expect(slider(page, 11, 'feature 0')).toBeFocused();
  await expect(slider(page, 11, 'feature 0')).toHaveAccessibleName('Point 11, class C, feature 0');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => params(page).y).toHaveLength(12);
  await expectUndone(page, 7);
});

test('Escape adds nothing, and the button has the focus again', async ({ page, open }) => {
  await open();
  await pressButton(page, 'Add a point');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a point' })).toBeFocused();
  expect(params(page)).toEqual(defaultParams);
});

test('the last point stays, and the page says why', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  await slider(page, 7, 'feature 0').focus();
  for (let left = 12; left > 1; left -= 1) {
    await page.keyboard.press('Delete');
    await expect(page.getByRole('slider', { name: /^Point .* feature 0$/ })).toHaveCount(left - 1);
  }
  await page.keyboard.press('Delete');
  await expect(page.getByText(/The last example stays: a loss needs at least one\./)).toBeVisible();
  await expect(slider(page, 0, 'feature 0')).toBeFocused();
});

test('weights are changed behind their tip, in the table and by its steps', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  const tip = page.getByRole('slider', { name: 'Weights of class B, feature 1' });
  await slider(page, 7, 'feature 1').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tip).toBeFocused();
  await expect(tip).toHaveAttribute('aria-valuetext', '−1.10');
  await page.keyboard.press('ArrowUp');
  await expect(tip).toHaveAttribute('aria-valuetext', '−1.00');
  await expect.poll(() => params(page).W[1]).toEqual([1, -1, 0]);

  // The field that had the focus last is the one that the steps are for.
  await tabTo(page, 'spinbutton', 'weight of class C, bias');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => params(page).W[2]).toEqual([0.7, -1.6, -0.1]);
  await pressButton(page, '0.1 less');
  await expect.poll(() => params(page).W[2]).toEqual([0.7, -1.6, -0.2]);
  await page.keyboard.press('Enter');
  await expect.poll(() => params(page).W[2]).toEqual([0.7, -1.6, -0.3]);
  await expectUndone(page, 4);
});

test('the view comes closer, moves and fits by keys, and nothing of it is an edit', async ({
  page,
  open,
}) => {
  await open('#/scores/one-dot-product');
  const apart = async () => {
    const [a, b] = [await drawnAt(page, 7), await drawnAt(page, 4)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const [before, at] = [await apart(), await drawnAt(page, 7)];
  await slider(page, 7, 'feature 0').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(apart).toBeCloseTo(before * 1.69, -0.5);
  // The point that is looked at stays where it is.
  const near = await drawnAt(page, 7);
  expect(Math.hypot(near.x - at.x, near.y - at.y)).toBeLessThan(2);
  await page.keyboard.press('-');
  await expect.poll(apart).toBeCloseTo(before * 1.3, -0.5);

  await tabTo(page, 'button', 'Closer');
  const from = await drawnAt(page, 7);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await drawnAt(page, 7)).x).toBeLessThan(from.x - 30);
  await pressButton(page, 'Move the view up');
  await expect.poll(async () => (await drawnAt(page, 7)).y).toBeGreaterThan(from.y + 30);
  await page.keyboard.press('0');
  await expect.poll(apart).toBeCloseTo(before, 0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('classes come and go, a sample is drawn and drawn again', async ({ page, open }) => {
  await open();
  await pressButton(page, 'Data');
  await pressButton(page, 'Add class D');
  await expect.poll(() => params(page).W[3]).toEqual([0, 0, 0]);
  await said(page, /^Class D is new: its weights are 0/);
  await pressButton(page, 'Remove class D');
  await pressButton(page, 'Remove class C');
  await expect.poll(() => params(page).y.length).toBe(8);
  await expect(page.getByRole('button', { name: 'Remove class B' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Two classes stay: with one, every loss is 0.')).toBeVisible();

  const sheet = page.getByRole('dialog', { name: 'Data' });
  await sheet.getByText('New sample', { exact: true }).focus();
  await page.keyboard.press('Enter');
  for (const [name, value] of [
    ['examples', '300'],
    ['classes', '10'],
    ['seed', '5'],
  ] as const) {
    await tabTo(page, 'spinbutton', name);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(value);
  }
  await pressButton(page, 'Draw');
  await expect.poll(() => params(page).y.length).toBe(300);
  expect(stateInAddress(page).dataSet).toBe('blobs/5/300/10/0.8');
  expect(page.url().length).toBeLessThan(200);
  const first = params(page).X;
  await pressButton(page, 'Draw with the next seed');
  await expect.poll(() => stateInAddress(page).dataSet).toBe('blobs/6/300/10/0.8');
  expect(params(page).X).not.toEqual(first);

  // One more than the most is refused with words.
  await page.getByRole('button', { name: 'Add a copy of example 7' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/There are 300 examples, and 300 is the most/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expectUndone(page, 5);
});

test('a number that no sample has is refused beside its field', async ({ page, open }) => {
  await open();
  await pressButton(page, 'Data');
  const sheet = page.getByRole('dialog', { name: 'Data' });
  await sheet.getByText('New sample', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, 'spinbutton', 'examples');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('301');
  await expect(sheet.getByText('The number of examples is a whole number from 1 to 300.')).toBeVisible();
  expect(params(page)).toEqual(defaultParams);
});

test('letters do nothing to points where single keys are off', async ({ page, open }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'termwise:settings',
      JSON.stringify({ version: 1, settings: { predict: false, singleKeys: false } }),
    );
  });
  await open();
  await slider(page, 7, 'feature 0').focus();
  for (const key of ['a', 't', '+', '-', '0']) await page.keyboard.press(key);
  await expect(slider(page, 7, 'feature 0')).toHaveAccessibleName('Point 7, class B, feature 0');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await page.keyboard.press('Delete');
  await expect.poll(() => params(page).y.length).toBe(11);
});
