import { gzipSync } from 'node:zlib';
import { expect, test } from './support/app';

const limit = 300 * 1024;

test('the first screen asks for no more than its budget', async ({ page, open }) => {
  // What is fetched for later, once the page is idle, is not part of it.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const bodies: Promise<{ path: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // The server of the journeys sends everything as it is; hosts compress all but fonts.
    bodies.push(
      response.body().then((body) => ({
        path: pathname,
        bytes: pathname.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
      })),
    );
  });
  await open();
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(bodies);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, JSON.stringify(files, null, 2)).toBeLessThanOrEqual(limit);
  expect(files.map(({ path }) => path).filter((path) => /katex.*\.js$/i.test(path))).toEqual([]);
});
