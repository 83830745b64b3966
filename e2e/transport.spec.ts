import type { Locator, Page } from '@playwright/test';
import { countWords } from '../src/formula/build/plainText';
import { stepTime } from '../src/state/playing/pace';
import type { Pace } from '../src/state/playing/pace';
import { expect, test } from './support/app';
import {
  choose,
  expectStep,
  openSheet,
  placeOf,
  sidewaysScroll,
  stateInAddress,
  steps,
} from './support/journey';
import { defaultParams } from './support/journeyNumbers';
import { touch } from './support/journeyTouch';

const start = '#/quotient-rule/other-class';
const startPlace = placeOf(start.slice(2));
/** How long a step, by its place from 1, stays while the lesson plays. */
function timeAt(place: number, pace: Pace = 'normal'): number {
  const { title: heading = '', lead = '', why = '' } = steps[place - 1]?.step ?? {};
  return stepTime(countWords([heading, lead, why].join(' ')), pace);
}
const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });
const pause = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const covered = (page: Page, colour: string): Locator =>
  page.getByRole('dialog', { name: `The screen is ${colour}.` });

test.describe('playing', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
  });

  test('goes from step to step and into the next chapter, until it is paused', async ({ page, open }) => {
    await open(start);
    await play(page).click();
    for (const place of [startPlace + 1, startPlace + 2]) {
      await page.clock.runFor(timeAt(place - 1) + 500);
      await expectStep(page, place);
    }
    // The focus stays on the button, and the step is announced.
    await expect(pause(page)).toBeFocused();
    const said = steps[startPlace + 1];
    await expect(page.getByRole('status').filter({ hasText: 'Step ' })).toContainText(
      `Step ${said?.chapter.number}.${said?.number}: `,
    );
    await pause(page).click();
    await page.clock.runFor(120_000);
    await expectStep(page, startPlace + 2);
  });

  test('never starts by itself, and stops where a step is taken by hand', async ({ page, open }) => {
    await open(start);
    await page.clock.runFor(120_000);
    await expectStep(page, startPlace);
    await play(page).click();
    await page.keyboard.press('PageUp');
    await expect(play(page)).toBeVisible();
    await expectStep(page, startPlace - 1);
    await page.clock.runFor(120_000);
    await expectStep(page, startPlace - 1);
  });

  test('stops at Escape, at a sheet that opens, and in the browser’s history', async ({ page, open }) => {
    await open(start);
    await page.keyboard.press('PageDown');
    for (const stop of [
      () => page.keyboard.press('Escape'),
      async () => {
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: 'Help' }).getByRole('button', { name: 'Close' }).click();
      },
      () => page.goBack(),
    ]) {
      await play(page).click();
      await expect(pause(page)).toBeVisible();
      await stop();
      await expect(play(page)).toBeVisible();
    }
  });

  test('is faster when the settings say so', async ({ page, open }) => {
    await open(start);
    const settings = await openSheet(page, 'Settings');
    await choose(settings, 'Pace of Play', 'faster');
    await page.keyboard.press('Escape');
    await play(page).click();
    await page.clock.runFor(timeAt(startPlace, 'faster') + 500);
    await expectStep(page, startPlace + 1);
  });
});

for (const lecture of ['', '?view=lecture']) {
  test(`B, Period and W cover the page, and only they bring it back ${lecture}`, async ({ page, open }) => {
    await open(start, lecture);
    await page.keyboard.press('ArrowRight');
    const heading = await title(page).innerText();
    for (const [key, back, colour] of [
      ['b', 'b', 'black'],
      ['.', '.', 'black'],
      ['w', 'b', 'white'],
      ['B', 'Escape', 'black'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(covered(page, colour)).toBeVisible();
      for (const other of ['ArrowLeft', 'Space', 'n', 'PageDown', 'End', 'o', 'l', '?', '2'])
        await page.keyboard.press(other);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await page.keyboard.press(back);
      await expect(covered(page, colour)).toHaveCount(0);
      await expect(title(page)).toHaveText(heading);
    }
    await page.keyboard.press('w');
    await covered(page, 'white').click();
    await expect(covered(page, 'white')).toHaveCount(0);
  });
}

test('the lecture layout tells a new step by its heading', async ({ page, open }) => {
  await open(start, '?view=lecture');
  await page.keyboard.press('PageDown');
  const next = steps[startPlace];
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toContainText(`${next?.chapter.number}.${next?.number} `);
});

test('F fills the screen, and leaves it again', async ({ page, open }) => {
  await open(start);
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(full).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(full).toBe(false);
  await expectStep(page, startPlace);
});

test('F5 keeps the step, the numbers and the layout', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  const field = page.getByRole('group', { name: 'Example 7' }).getByRole('spinbutton', { name: 'feature 0' });
  await field.fill('-1.5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('PageUp');
  await title(page).focus();
  await page.keyboard.press('l');
  const heading = await title(page).textContent();
  await page.reload();
  await expect.poll(() => title(page).textContent()).toBe(heading);
  expect(stateInAddress(page).params.X[7]?.[0]).toBe(-1.5);
  expect(stateInAddress(page).params.W).toEqual(defaultParams.W);
  await expect(page.getByRole('button', { name: 'Leave the lecture layout' })).toBeVisible();
});

test('G goes to a step by its number or by words, from any layout', async ({ page, open }) => {
  const dialog = page.getByRole('dialog', { name: 'Go to step' });
  const field = dialog.getByRole('textbox', { name: 'Number, words or code' });
  const target = steps[startPlace - 1];
  await open();
  await page.keyboard.press('g');
  await expect(field).toBeFocused();
  await page.keyboard.type(`${target?.chapter.number}.${target?.number}`);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectStep(page, startPlace);
  await expect(title(page)).toBeFocused();

  await page.keyboard.press('g');
  await page.keyboard.type('backpropagation through time');
  await expect(dialog.getByRole('status')).toHaveText('No step fits.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  // What no title says a question or a line of code may.
  await field.fill('SVM');
  await expect(dialog.getByRole('link').first()).toContainText(/^[67]\./);
  await field.fill('one line, four');
  await expect(dialog.getByRole('link').first()).toContainText('1.1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectStep(page, 1);
});

test('Next pressed twice before the page has followed goes two steps on, and Back one back', async ({
  page,
  open,
}) => {
  await open('#/softmax/exponentials');
  const press = (...names: string[]) =>
    page.evaluate((all) => {
      for (const name of all) document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
    }, names);
  const place = steps.findIndex(({ step }) => step.id === 'exponentials') + 1;
  await press('Next', 'Next');
  await expectStep(page, place + 2);
  await press('First step of the lesson', 'Next', 'Next', 'Back');
  await expectStep(page, 2);
});

test('O shows every step; a link goes there with the numbers', async ({ page, open }) => {
  await open('#/softmax/shares-of-a-sum');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'All steps' });
  await expect(overview.getByRole('link')).toHaveCount(steps.length);
  await expect(overview.getByRole('link', { name: /, been there/ })).toHaveCount(2);
  await expect(overview.locator('[aria-current="step"]')).toBeFocused();
  const links = overview.getByRole('link');
  for (const { chapter, step, number, index } of steps) {
    await expect(links.nth(index)).toHaveAccessibleName(new RegExp(`^${chapter.number}\\.${number} `));
    await expect(links.nth(index)).toHaveAttribute('href', `#/${chapter.id}/${step.id}`);
  }
  await links.last().focus();
  await page.keyboard.press('Enter');
  await expect(overview).toBeHidden();
  await expectStep(page, steps.length);
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('button', { name: 'All steps' }).click();
  await expect(overview).toBeVisible();
});

test('Help prints every key that the page obeys', async ({ page, open }) => {
  await open();
  const help = await openSheet(page, 'Help');
  const keys = help.getByRole('table', { name: 'Keys' });
  for (const row of [
    'Right, Space, N, Page Down next step',
    'Left, Shift Space, P, Page Up the step before',
    'G go to a step by its number or its words',
    'O overview of all steps',
    'F full screen, and back',
  ])
    await expect(keys.getByRole('row', { name: row })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Strokes with one finger, fast and level. */
  async function swipe(page: Page, from: readonly [number, number], by: number): Promise<void> {
    const finger = await touch(page);
    await finger.down(from);
    await finger.moveTo([from[0] + by, from[1] + 4], 1);
    await finger.up();
  }

  test('a swipe goes on and back, but not on the picture', async ({ page, open }) => {
    await open('#/softmax/shares-of-a-sum');
    const here = placeOf('softmax/shares-of-a-sum');
    const top: readonly [number, number] = [200, 24];
    await swipe(page, top, -120);
    await expectStep(page, here + 1);
    await swipe(page, [160, 24], 120);
    await expectStep(page, here);
    const picture = await page.getByRole('img', { name: 'The plane of two features' }).boundingBox();
    await swipe(page, [(picture?.x ?? 0) + 200, (picture?.y ?? 0) + 60], -120);
    await swipe(page, top, -30);
    await expectStep(page, here);
  });

  test('the menu leads to all steps, and the page does not scroll sideways', async ({ page, open }) => {
    await open('#/softmax/shares-of-a-sum');
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: 'All steps' }).tap();
    const overview = page.getByRole('dialog', { name: 'All steps' });
    await expect(overview).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    await overview.getByRole('link').last().tap();
    await expectStep(page, steps.length);
  });
});
