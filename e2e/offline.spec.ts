import { expect, test } from './support/app';
import { keptForOffline, unreachable, withWorker } from './support/offline';

test.use(withWorker);

test('after a first visit the page opens without a network, at any step', async ({
  page,
  open,
  context,
  faults,
}) => {
  await open('#/the-line/four-factors');
  await keptForOffline(page);

  await context.setOffline(true);
  await page.goto('./#/quotient-rule/other-class');
  await page.reload();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('only the bottom moves');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Both cases in one line');

  expect(faults.splice(0).filter((fault) => fault !== unreachable)).toEqual([]);
});
