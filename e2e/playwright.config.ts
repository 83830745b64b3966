import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser, findHeadlessShell } from '../.ci/browser.mjs';
import { local, program, root } from '../.ci/programs.mjs';

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free.'));
        else resolve(address.port);
      });
    });
  });
}

// Every worker reads this file again: port and browser are chosen once and handed on.
process.env.JOURNEY_PORT ??= String(await freePort());
process.env.CHROMIUM_PATH ??= findHeadlessShell() ?? (await findBrowser());
const port = process.env.JOURNEY_PORT;
const executablePath = process.env.CHROMIUM_PATH;
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'results',
  reporter: [['list']],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that stands still for seconds must not keep a change out. What passes only the second time is named
  // as flaky, here and in the closing lines, and is a bug to be found.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    browserName: 'chromium',
    // One way to draw the same page: the mouse's own, at the desktop's size.
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Recording every journey doubles their time; whoever looks into one adds `--trace on`.
    trace: 'off',
    // The worker that keeps the app for use without a network fetches all of it, once a journey. Those
    // about that worker allow it.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: [...browserArguments] },
  },
  webServer: {
    command: `"${program}" "${local.vite}" preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: baseURL,
    timeout: 60_000,
  },
});
