import type { Page } from '@playwright/test';
import { placeAt, stateAfter, tapeLength, tapeSizes, trace } from '../src/engine';
import type { TapeVariable } from '../src/engine';
import { formatNumber } from '../src/formula/formatNumber';
import { expect, test } from './support/app';
import { choose, slider, stateInAddress } from './support/journey';

const step = '#/the-code/every-line-on-your-data';
const run = (page: Page) => page.getByRole('group', { name: 'The run' });
const scrubber = (page: Page) => page.getByRole('slider', { name: 'Position in the run' });
const variables = (page: Page) => page.getByRole('region', { name: 'Variables' });

/** The position that the page tells, from 0. */
async function position(page: Page): Promise<number> {
  return Number(await scrubber(page).inputValue());
}

/** What the page shows of a variable: its numbers in order. */
async function shown(page: Page, variable: TapeVariable): Promise<string[]> {
  const item = variables(page).locator(`[data-variable="${variable}"] dd .number`);
  return (await item.allTextContents()).map((text) => text.trim());
}

const names: readonly TapeVariable[] = ['loss', 'dW', 'i', 'f_i', 'log_c', 'sum_i', 'f_i_j', 'j', 'p'];

/** What the engine’s run on the state in the address holds at the page's position, as the page writes it. */
async function held(page: Page): Promise<Record<string, readonly string[]>> {
  const state = stateAfter(trace(stateInAddress(page).params), await position(page));
  return Object.fromEntries(
    names.map((name) => {
      const value = state[name];
      const all = value === undefined ? [] : typeof value === 'number' ? [value] : Array.from(value);
      const decimals = name === 'i' || name === 'j' ? 0 : 4;
      return [name, all.map((one) => formatNumber(one, decimals))];
    }),
  );
}

/**
 * Every variable on the page holds what the engine’s run on the state in the address holds there. The
 * address follows a change a moment later, so both sides are read until they agree.
 */
async function expectRun(page: Page): Promise<void> {
  await expect(async () => {
    const written = await held(page);
    for (const name of names) expect(await shown(page, name), name).toEqual(written[name]);
  }).toPass({ timeout: 10_000 });
}

test('line by line, forward and back, every variable is what the run leaves in it', async ({
  page,
  open,
}) => {
  await open(step);
  const { params } = stateInAddress(page);
  const sizes = tapeSizes(trace(params));
  const start = await position(page);
  expect(placeAt(start, sizes)).toEqual({ line: 'add', i: 7, j: 1 });
  await expectRun(page);
  for (let line = 1; line <= 4; line += 1) {
    await run(page).getByRole('button', { name: 'Forward a line' }).click();
    expect(await position(page)).toBe(start + line);
    await expectRun(page);
  }
  await run(page).getByRole('button', { name: 'Back a line' }).click();
  expect(await position(page)).toBe(start + 3);
  await run(page).getByRole('button', { name: 'End of the run' }).click();
  expect(await position(page)).toBe(tapeLength(sizes) - 1);
  await expectRun(page);
  await run(page).getByRole('button', { name: 'Start of the run' }).click();
  await expect(variables(page).getByText('not yet')).toHaveCount(10);
});

test('the picture has what the run has added, and no more', async ({ page, open }) => {
  await open(step);
  const arrows = page.locator('.bench-picture [data-term="contribution"]');
  await expect(arrows).toHaveCount(8);
  await run(page).getByRole('button', { name: 'Back a line' }).click();
  await expect(arrows).toHaveCount(7);
  await run(page).getByRole('button', { name: 'End of the run' }).click();
  await expect(arrows).toHaveCount(12);
  await run(page).getByRole('button', { name: 'Start of the run' }).click();
  await expect(arrows).toHaveCount(0);
});

test('by turns, to the end of a loop, to a line', async ({ page, open }) => {
  await open(step);
  const sizes = tapeSizes(trace(stateInAddress(page).params));
  const place = async () => placeAt(await position(page), sizes);
  await run(page).getByRole('button', { name: 'Next class j' }).click();
  expect(await place()).toEqual({ line: 'classes', i: 7, j: 2 });
  await run(page).getByRole('button', { name: 'Next example i' }).click();
  expect(await place()).toEqual({ line: 'examples', i: 8 });
  await run(page).getByRole('button', { name: 'To the end of the loop' }).click();
  expect(await place()).toEqual({ line: 'examples', ends: true });
  await page.getByRole('button', { name: 'To line 12, where it runs next' }).click();
  expect(await place()).toEqual({ line: 'sum', i: 0, k: 0 });
  await expect(page.getByText('line 12, example 0, class A has run')).toBeVisible();
  await expectRun(page);
});

test('run, cursor and picture go together, whichever is moved', async ({ page, open }) => {
  await open(step);
  const sizes = tapeSizes(trace(stateInAddress(page).params));
  const bar = page.getByRole('contentinfo', { name: 'Steps and cursor' });
  await choose(bar, 'class', 'class A');
  await slider(page, 3, 'feature 0').focus();
  expect(placeAt(await position(page), sizes)).toEqual({ line: 'add', i: 3, j: 0 });
  await scrubber(page).focus();
  await page.keyboard.press('Home');
  expect(await position(page)).toBe(0);
  await page.keyboard.press('PageUp');
  const here = placeAt(await position(page), sizes);
  await expect(bar.getByRole('radio', { name: new RegExp(`^example ${here.i},`) })).toBeChecked();
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', new RegExp(`example ${here.i}`));
});

test('by keyboard alone; the run follows a point that is moved', async ({ page, open }) => {
  await open(step);
  const start = await position(page);
  await page.locator('body').press(']');
  expect(await position(page)).toBe(start + 1);
  await page.keyboard.press('[');
  expect(await position(page)).toBe(start);
  await slider(page, 7, 'feature 0').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => stateInAddress(page).params.X[7]?.[0]).toBeCloseTo(3.3, 10);
  await expectRun(page);
});

test('what wrote a number leads back to the turn that did', async ({ page, open }) => {
  await open(step);
  const sizes = tapeSizes(trace(stateInAddress(page).params));
  await run(page).getByRole('button', { name: 'End of the run' }).click();
  await variables(page).getByRole('button', { name: 'dW: which lines wrote it?' }).click();
  await expect(page.getByText('dW of class B was written 15 times, last by')).toBeVisible();
  await page.getByRole('button', { name: 'line 16, example 11, class B' }).click();
  expect(placeAt(await position(page), sizes)).toEqual({ line: 'add', i: 11, j: 1 });
  await expectRun(page);
});

test('it runs by itself, and stops where somebody else moves it', async ({ page, open }) => {
  await open(step);
  await run(page).getByRole('radio', { name: '30' }).check({ force: true });
  const start = await position(page);
  await run(page).getByRole('button', { name: 'Run by itself' }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(start + 5);
  await scrubber(page).focus();
  await page.keyboard.press('Home');
  await expect(run(page).getByRole('button', { name: 'Run by itself' })).toBeVisible();
  await expect.poll(() => position(page)).toBeLessThan(3);
});

test('under a sum, and with the whole penalty, the lines are those that run', async ({ page, open }) => {
  await open(step);
  const bar = page.getByRole('banner');
  await bar.getByRole('button', { name: 'Data' }).click();
  const sheet = page.getByRole('dialog', { name: 'Data' });
  await choose(sheet, 'Loss', 'sum');
  await page.keyboard.press('Escape');
  await run(page).getByRole('button', { name: 'End of the run' }).click();
  await expect(page.getByText('line 19 has run')).toBeVisible();
  await expectRun(page);
});
