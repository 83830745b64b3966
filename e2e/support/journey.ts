import '../../src/state/testing/loadCompression';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { readAddress } from '../../src/state/link/readAddress';
import { chapters } from '../../src/lesson/chapters';
import type { Shared } from '../../src/state/appState';

export const gradientStep = '#/sum-mean-regularise/row-of-the-gradient';

/** Every step of the lesson, in reading order. */
export const steps = chapters
  .flatMap((chapter) => chapter.steps.map((step, at) => ({ chapter, step, number: at + 1 })))
  .map((one, index) => ({ ...one, index }));

const places = steps.map(({ chapter, step }) => ({ chapter: chapter.id, step: step.id }));

/** One of the two ranges behind a point. */
export function slider(page: Page, i: number, feature: string): Locator {
  return page.getByRole('slider', { name: new RegExp(`^Point ${i}, class [A-J], ${feature}$`) });
}

/** Where a point is drawn: in the middle of the ranges behind it. */
export async function pointAt(
  page: Page,
  i: number,
  feature = 'feature 0',
): Promise<{ x: number; y: number }> {
  const box = await slider(page, i, feature).boundingBox();
  if (!box) throw new Error(`Point ${i} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until something has not moved for a while: what was let go before is fitted into the picture anew. */
async function standsStill(locator: Locator): Promise<void> {
  await locator.evaluate(async (element) => {
    const place = () => JSON.stringify(element.getBoundingClientRect());
    let [before, since] = [place(), performance.now()];
    // Longer than the picture waits for numbers to rest.
    while (performance.now() - since < 300) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = place();
      if (now !== before) [before, since] = [now, performance.now()];
    }
  });
}

/** Presses on a point and moves it by so many pixels, in steps; the button is still down. */
export async function grab(page: Page, i: number, by: readonly [number, number]): Promise<void> {
  await standsStill(slider(page, i, 'feature 0'));
  const from = await pointAt(page, i);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by[0], from.y + by[1], { steps: 6 });
}

/** The state that the address holds, read as the app reads it; a change stands there a moment after it was made. */
export function stateInAddress(page: Page): Shared {
  return readAddress(new URL(page.url()).hash, places).shared;
}

/** A step's place in the lesson, from 1, by its address without `#/`. */
export function placeOf(address: string): number {
  const found = steps.find(({ chapter, step }) => `${chapter.id}/${step.id}` === address);
  if (!found) throw new RangeError(`There is no step '${address}'.`);
  return found.index + 1;
}

/** Goes by the rail to the step that shows the gradient and the whole loop; the data go along. */
export async function goToGradient(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Chapters' });
  await rail.getByRole('link', { name: 'Chapter 8: Sum, mean, regularise' }).click();
  await rail.locator(`a[href="${gradientStep}"]`).last().click();
  await expectStep(page, placeOf(gradientStep.slice(2)));
}

/** Waits until the page is at a step, by its place in the lesson, from 1. */
export async function expectStep(page: Page, place: number): Promise<void> {
  const found = steps[place - 1];
  if (!found) throw new RangeError(`There is no step ${place}.`);
  const { chapter, number } = found;
  const bar = page.getByRole('group', { name: 'Steps' });
  await expect(bar).toContainText(`chapter ${chapter.number}, step ${number} of ${chapter.steps.length}`);
}

/** Opens one of the sheets of the top bar, and returns it. */
export async function openSheet(page: Page, name: 'Data' | 'Share' | 'Settings' | 'Help'): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name, exact: true }).click();
  const title = name === 'Share' ? 'Link to this state' : name;
  const sheet = page.getByRole('dialog', { name: title });
  await expect(sheet).toBeVisible();
  return sheet;
}

/** Chooses one of a group of radio buttons by what stands beside it. */
export async function choose(within: Locator, group: string, option: string): Promise<void> {
  const radio = within.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true });
  await radio.check({ force: true });
  await expect(radio).toBeChecked();
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return scrollWidth - clientWidth;
  });
}

export const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
export const redoButton = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true });
