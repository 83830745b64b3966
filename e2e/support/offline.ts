import type { Page } from '@playwright/test';

/** For journeys about the worker that keeps the app; the others go without it. */
export const withWorker = { serviceWorkers: 'allow' } as const;

/** Waits until everything that was built is kept by the browser. */
export function keptForOffline(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    // The worker is ready once everything is kept.
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
}

/** The browser looks for a newer worker by itself, and says that it could not. */
export const unreachable = 'console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED';
