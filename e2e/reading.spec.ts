import { expect, test } from './support/app';

const address = '#/softmax/shares-of-a-sum';

test('a line is read in symbols, in numbers, in both, or with each number under its term', async ({
  page,
  open,
}) => {
  await open(address);
  const story = page.locator('.story');
  const hero = story.locator('.equation-hero .formula-visible');
  const numbers = story.locator('.equation-numbers .formula-visible');
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
  await expect(hero).toBeVisible();
  await expect(numbers).toBeVisible();

  await choose('symbols');
  await expect(numbers).toHaveCount(0);
  await expect(hero.locator('[data-slot]')).toHaveCount(0);

  await choose('numbers');
  await expect(hero).toHaveCount(0);
  await expect(numbers).toBeVisible();

  await choose('both, stacked');
  const under = hero.locator('[data-term="probs"] [data-slot="probs:j"]').first();
  await expect(under).toHaveText(/^0\.\d{4}$/);
  const letter = await hero.locator('[data-term="probs"] .mathnormal').first().boundingBox();
  const number = await under.boundingBox();
  if (!letter || !number) throw new Error('The letter and its number are not on the page.');
  expect(number.y).toBeGreaterThan(letter.y + letter.height / 2);
  expect(Math.abs(number.x + number.width / 2 - (letter.x + letter.width / 2))).toBeLessThan(20);

  // It follows the data, is said once, and is kept for the next visit.
  const before = await under.textContent();
  await page.getByRole('radio', { name: /^example 2,/ }).check({ force: true });
  await expect(under).not.toHaveText(before ?? '');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'both, stacked' })).toBeChecked();
});
