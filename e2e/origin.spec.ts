import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { goToGradient, grab, gradientStep, openSheet, stateInAddress } from './support/journey';
import { defaultParams, gradientTable } from './support/journeyNumbers';
import { ask, expectOrigin, originSheet } from './support/journeyOrigin';
import { allThere } from './support/steps';

const dW = { quantity: 'dW', j: 1, d: 0 } as const;
const heading = (page: Page) => originSheet(page).getByRole('heading', { level: 3 });
const crumb = (page: Page, name: string) =>
  originSheet(page).getByRole('navigation').getByRole('button', { name, exact: true });

/** A step on the way: what is asked, and what stands there then; null where the number is given. */
const way = [
  ['the contribution of example 3 to class B, feature 0', { quantity: 'contribution', i: 3, j: 1, d: 0 }],
  ['the error of class B, example 3', { quantity: 'dScores', i: 3, j: 1 }],
  ['the probability of class B, example 3', { quantity: 'probs', i: 3, j: 1 }],
  ['the exponential of class B, example 3', { quantity: 'exps', i: 3, j: 1 }],
  ['the shifted score of class B, example 3', { quantity: 'shifted', i: 3, j: 1 }],
  ['the score of class B, example 3', { quantity: 'scores', i: 3, j: 1 }],
  ['weight times feature of example 3 and class B, feature 0', { quantity: 'weighted', i: 3, j: 1, d: 0 }],
] as const;

test('from a cell of dW back to what is given, and the way back, by mouse', async ({ page, open }) => {
  await open(gradientStep);
  // A click moves the cursor to the cell and pins its term; the note beside the formula offers its origin.
  await gradientTable(page).getByRole('row').nth(2).getByRole('cell').first().click();
  await page.getByRole('main').getByRole('button', { name: 'Where from? gradient of the weights' }).click();
  await expectOrigin(page, defaultParams, dW, 'dW of class B, feature 0');
  await expect(originSheet(page)).toContainText('The mean of 12 contributions plus reg times the weight');
  for (const [name, ref] of way) {
    await ask(page, name).click();
    await expectOrigin(page, defaultParams, ref, name.slice(4));
  }
  await ask(page, 'feature 0 of example 3').click();
  await expect(heading(page)).toContainText('−0.2000');
  await expect(originSheet(page)).toContainText(
    'Drag the point in a picture, or type the number under Data.',
  );

  // What is given can be changed where it is said, and the number follows.
  await originSheet(page).getByRole('button', { name: 'Open Data' }).click();
  const data = page.getByRole('dialog', { name: 'Data' });
  await data.getByRole('spinbutton', { name: 'example 3, feature 0' }).fill('0.5');
  await expect(heading(page)).toContainText('0.5000');
  await data.getByRole('button', { name: 'Close' }).click();
  await crumb(page, 'dW of class B, feature 0').click();
  const moved = { ...defaultParams, X: defaultParams.X.with(3, [0.5, defaultParams.X[3]?.[1] ?? NaN]) };
  await expectOrigin(page, moved, dW, 'dW of class B, feature 0');
});

test('the same by keyboard: Q asks, Tab and Enter go on, Escape closes and gives the focus back', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  const term = page
    .getByRole('list', { name: 'Terms of this line' })
    .getByRole('button', { name: 'contribution', exact: true });
  await term.focus();
  await page.keyboard.press('q');
  await expect(heading(page)).toBeFocused();
  const at = { quantity: 'contribution', i: 7, j: 1, d: 0 } as const;
  await expectOrigin(page, defaultParams, at, 'The contribution of example 7');
  await ask(page, 'the error of class B, example 7').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expectOrigin(
    page,
    defaultParams,
    { quantity: 'dScores', i: 7, j: 1 },
    'The error of class B, example 7',
  );
  await page.keyboard.press('Shift+Tab');
  await expect(crumb(page, 'the contribution of example 7 to class B, feature 0')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOrigin(page, defaultParams, at, 'The contribution of example 7');
  await page.keyboard.press('Escape');
  await expect(originSheet(page)).toBeHidden();
  await expect(term).toBeFocused();
});

test('a bar that is pointed at, or has the focus, lights its own point and arrow; a click goes there', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  await page.keyboard.press('q');
  const name = originSheet(page).getByRole('button', { name: 'example 3', exact: true });
  const lit = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement | SVGElement>('main [data-i]')]
        .filter((mark) => {
          const under = mark.querySelector(':scope > :is(.lit-under, .one-under)');
          return under
            ? [...mark.querySelectorAll(':scope > :is(.lit-under, .one-under)')].some(
                (one) => getComputedStyle(one).visibility === 'visible',
              )
            : mark.hasAttribute('data-lit-one');
        })
        .map(({ dataset, tagName }) => `${tagName.toLowerCase()} ${dataset.term ?? ''} ${dataset.i ?? ''}`),
    );
  for (const reach of ['hover', 'focus'] as const) {
    await name[reach]();
    expect((await lit()).sort()).toEqual(['g X 3', 'g contribution 3', 'td  3']);
    await page.mouse.move(2, 2);
    await heading(page).focus();
    expect(await lit()).toEqual([]);
  }
  await name.click();
  await expect(page.getByRole('radio', { name: 'example 3, label A' })).toBeChecked();
  await expect(originSheet(page).getByRole('heading', { level: 3 })).toContainText(
    'dW of class B, feature 0',
  );
});

test('numbers and bars follow a drag, and rows stay where they are until it ends', async ({ page, open }) => {
  await open(gradientStep);
  await page.keyboard.press('q');
  await originSheet(page).getByRole('radio', { name: 'by size' }).check({ force: true });
  const names = () => originSheet(page).getByRole('rowheader').allTextContents();
  const bars = () =>
    originSheet(page)
      .locator('.waterfall-bar rect')
      .evaluateAll((all) => all.map((bar) => `${bar.getAttribute('x')} ${bar.getAttribute('width')}`));
  const [namesBefore, barsBefore] = [await names(), await bars()];
  await grab(page, 7, [-60, 40]);
  await expect.poll(bars).not.toEqual(barsBefore);
  expect(await names()).toEqual(namesBefore);
  await page.mouse.up();
  await originSheet(page).getByRole('radio', { name: 'as in the loop' }).check({ force: true });
  await expect.poll(() => stateInAddress(page).params).not.toEqual(defaultParams);
  await expectOrigin(page, stateInAddress(page).params, dW, 'dW of class B');
});

test('the sum in the place of the mean has no N, and the loss answers from the bar', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  const data = await openSheet(page, 'Data');
  await data
    .getByRole('group', { name: 'Loss' })
    .getByRole('radio', { name: 'sum', exact: true })
    .check({ force: true });
  await data.getByRole('button', { name: 'Close' }).click();
  const summed = { ...defaultParams, reduction: 'sum' } as const;
  await page.getByRole('button', { name: /^Where from\? loss/ }).click();
  await expectOrigin(page, summed, { quantity: 'lossTotal' }, 'The loss');
  await expect(originSheet(page)).not.toContainText('over N');
  await originSheet(page).getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Where from? dW of class B at the cursor' })
    .click();
  await expectOrigin(page, summed, dW, 'dW of class B, feature 0');
});

test('what a computer cannot hold is said, and no bar is drawn of it', async ({ page, open }) => {
  await open('#/scores/one-dot-product');
  const weight = page.getByRole('main').getByRole('spinbutton', { name: 'weight of class A, feature 0' });
  await weight.fill('1000000');
  await weight.press('Enter');
  await goToGradient(page);
  await page.keyboard.press('q');
  await expect(originSheet(page)).not.toContainText('NaN');
  for (const bar of await originSheet(page).locator('.waterfall-bar rect').all())
    expect(await bar.getAttribute('width')).toMatch(/^\d+(\.\d+)?%$/);
  await page.keyboard.press('Escape');
  await page.goto(page.url().replace(/#.*?\?/, '#/chain-rule/through-the-probabilities?'));
  const slope = page
    .getByRole('list', { name: 'Terms of this line' })
    .getByRole('button', { name: /slope of the loss/ });
  await slope.focus();
  await page.keyboard.press('q');
  await expect(originSheet(page)).toContainText(
    'The number divided by is 0: it is smaller than the computer can hold.',
  );
  await expect(heading(page)).toContainText('−∞');
});

for (const [name, size, search] of [
  ['on a phone', { width: 390, height: 844 }, ''],
  ['on the projector', { width: 1920, height: 1080 }, '?view=lecture'],
] as const)
  test(`${name} a pinned number is asked where it is seen`, async ({ page, open }) => {
    await page.setViewportSize(size);
    await open(gradientStep, search);
    await page.locator('main [data-term="contribution"]').first().click();
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('−1.1039');
    await foot.getByRole('button', { name: 'Where from? contribution' }).click();
    const at = { quantity: 'contribution', i: 7, j: 1, d: 0 } as const;
    await expectOrigin(page, defaultParams, at, 'The contribution of example 7');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await originSheet(page).getByRole('button', { name: 'Close' }).click();
    await foot.getByRole('button', { name: 'Let go of contribution' }).click();
    await expect(foot.getByRole('button', { name: /^Where from/ })).toHaveCount(0);
  });

test('on a phone the menu asks, and the plate of chapter 1 answers in its story', async ({ page, open }) => {
  await open();
  // What comes after the first screen would move the button under a press.
  await allThere(page);
  await page.getByRole('button', { name: 'gradient of the weights', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Where from? gradient of the weights' }).click();
  await expectOrigin(page, defaultParams, dW, 'dW of class B, feature 0');
  await originSheet(page).getByRole('button', { name: 'Close' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: 'Where from?' }).click();
  await expectOrigin(page, defaultParams, dW, 'dW of class B, feature 0');
});
