import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The middle of a mark as it is drawn, in the window. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where point i is drawn: the middle of the place that answers a pointer. */
export const drawnAt = (page: Page, i: number) => middleOf(page, `.plane-handle[data-i="${i}"]`);

/** Where the tip of a class's weights is drawn. */
export const tipAt = (page: Page, j: number) => middleOf(page, `[data-tip][data-j="${j}"] .plane-handle`);

/** A place of the plane, from where two points are and are drawn: ground that nothing stands on. */
export async function placeAt(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const read = async (i: number) => ({
    drawn: await drawnAt(page, i),
    at: await Promise.all(
      ['0', '1'].map(async (axis) => {
        const range = page.locator(`.plane-inputs input[data-i="${i}"][data-axis="${axis}"]`);
        return Number((await range.getAttribute('aria-valuetext'))?.replace('−', '-'));
      }),
    ),
  });
  const [a, b] = [await read(0), await read(6)];
  const unit = (b.drawn.x - a.drawn.x) / ((b.at[0] ?? NaN) - (a.at[0] ?? NaN));
  return { x: a.drawn.x + (x - (a.at[0] ?? NaN)) * unit, y: a.drawn.y - (y - (a.at[1] ?? NaN)) * unit };
}

/** Waits for what the page says aloud. */
export async function said(page: Page, text: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
}
