import type { Page } from '@playwright/test';
import { expect, test } from './support/app';

const from = '#/chain-rule/through-the-probabilities';

/** How many copies are on their way. */
const travelling = (page: Page) => page.locator('.story .formula-motion > *').count();

/** Catches the next motion at its start, so that it can be looked at. */
async function stepSlowly(page: Page): Promise<void> {
  await page.evaluate(() => {
    const animate = Element.prototype.animate;
    Element.prototype.animate = function slowly(...given) {
      const animation = animate.apply(this, given);
      animation.pause();
      return animation;
    };
  });
  await page.keyboard.press('ArrowRight');
}

test('terms that stay travel to their new places; then the line is as it is', async ({ page, open }) => {
  await open(from);
  await stepSlowly(page);
  await expect(page.locator('.story .formula-motion')).toHaveCount(1);
  expect(await travelling(page)).toBeGreaterThan(2);
  // What travels is not a second mark and is not read aloud.
  await expect(page.locator('.formula-motion [data-term]')).toHaveCount(0);
  await expect(page.locator('.story .formula-motion')).toHaveAttribute('aria-hidden', 'true');
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.locator('.formula-motion')).toHaveCount(0);
  const hidden = page.locator('.equation-hero [style*="hidden"]');
  await expect(hidden).toHaveCount(0);
});

test('a second step cuts the motion short', async ({ page, open }) => {
  await open(from);
  await stepSlowly(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.story .formula-motion').count()).toBeLessThanOrEqual(1);
});

test('with reduced motion the line is cut', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(from);
  await stepSlowly(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.formula-motion')).toHaveCount(0);
});
