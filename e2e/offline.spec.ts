import { expect, test } from './support/app';

test('after a first visit the page opens without a network, at any step', async ({
  page,
  open,
  context,
  faults,
}) => {
  await open('#/the-line/four-factors');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    // The worker is ready once everything is kept.
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });

  await context.setOffline(true);
  await page.goto('./#/quotient-rule/other-class');
  await page.reload();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('only the bottom moves');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Both cases in one line');

  // The browser looks for a newer worker by itself, and says that it could not.
  const unreachable = 'console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED';
  expect(faults.splice(0).filter((fault) => fault !== unreachable)).toEqual([]);
});
