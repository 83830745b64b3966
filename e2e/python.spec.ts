import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../.ci/contentSecurityPolicy';
import { servePythonPage } from './support/pythonSite.mjs';
import { runOnPage, workerConsole } from './support/journeyPython';

// A host that sends no policies: what is shut is shut by the worker itself.
let site: Awaited<ReturnType<typeof servePythonPage>>;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  site = await servePythonPage();
});
test.afterAll(() => site.close());

const unending: readonly (readonly [source: string, kind: string, line: number | null])[] = [
  ['x = 1\nx = [0] * 10**10', 'memory', 2],
  ['def f(n):\n  return f(n + 1)\nf(0)', 'recursion', 2],
  ['while True:\n  print("again")', 'output', 2],
  ['import os', 'raised', 1],
  ['x = 1\nif x\n  x = 2', 'syntax', 2],
];

for (const [source, kind, line] of unending) {
  test(`${JSON.stringify(source)} ends with its message and line`, async ({ page }) => {
    await page.goto(site.url);
    const { problem, milliseconds } = await runOnPage(page, source);
    expect(problem).toMatchObject({ kind, line });
    expect(problem?.message).not.toBe('');
    expect(milliseconds).toBeLessThan(3000);
  });
}

for (const [source, line] of [
  ['while True: pass', 1],
  ['x = 0\nx = sum(range(10**9))', null],
] as const) {
  test(`${JSON.stringify(source)} ends at the limit, and the page answers meanwhile`, async ({ page }) => {
    await page.goto(site.url);
    const ran = runOnPage(page, source);
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    await expect(page.getByRole('status')).toHaveText('1');
    const { problem, milliseconds } = await ran;
    expect(problem).toMatchObject({ kind: 'time', line });
    expect(milliseconds).toBeGreaterThanOrEqual(2000);
    expect(milliseconds).toBeLessThan(3000);
    // The next run has a runtime of its own.
    expect((await runOnPage(page, 'import numpy as np\nprint(np.arange(3))')).output).toBe('[0 1 2]\n');
  });
}

test('a run is ended by Stop', async ({ page }) => {
  await page.goto(site.url);
  const ran = runOnPage(page, 'while True: pass', { stopAfter: 200 });
  expect((await ran).problem?.kind).toBe('stopped');
});

test('no request leaves the worker, whatever its Python tries', async ({ page }) => {
  await page.goto(site.url);
  const requests: string[] = [];
  await page.evaluate('session = createPythonSession(); session.ready()');
  page.context().on('request', (request) => requests.push(request.url()));
  // The runtime's own import, brought back from behind the closed one.
  const attack = [
    'names = __import__.__globals__',
    'del names["builtins"].__import__',
    'import js',
    'js.fetch("./leaked")',
  ].join('\n');
  const { problem } = await runOnPage(page, attack);
  expect(problem).toMatchObject({ kind: 'broken', message: 'Python reached for the page.' });
  expect(requests.filter((url) => url.includes('leaked'))).toEqual([]);
});

test('the worker has nothing left to reach the network with', async ({ page }) => {
  await page.goto(site.url);
  const inWorker = await workerConsole(page);
  await page.evaluate('session = createPythonSession(); session.ready()');
  const left = await inWorker(`(() => {
    const names = 'fetch XMLHttpRequest WebSocket WebTransport EventSource importScripts Worker indexedDB caches'
      .concat(' BroadcastChannel navigator postMessage eval Function')
      .split(' ');
    const found = names.filter((name) => globalThis[name] !== undefined);
    // Nor on a prototype, nor to be had by taking away what hides it.
    for (const name of names) {
      for (let at = globalThis; at !== null; at = Object.getPrototypeOf(at)) {
        Reflect.deleteProperty(at, name);
        const own = Object.getOwnPropertyDescriptor(at, name);
        if (own?.value !== undefined || own?.get !== undefined) found.push(name + ' above');
      }
    }
    if ((() => null).constructor !== undefined) found.push('constructor');
    return JSON.stringify([names.length, found]);
  })()`);
  expect(left).toBe('[14,[]]');
});

test('runs under the policy that a host sends with the worker', async ({ page }) => {
  const strict = await servePythonPage([contentSecurityPolicy()]);
  try {
    const policies: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('runPython'))
        policies.push(response.headers()['content-security-policy'] ?? '');
    });
    await page.goto(strict.url);
    expect((await runOnPage(page, 'print(6 * 7)')).output).toBe('42\n');
    expect(policies[0]).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  } finally {
    await strict.close();
  }
});
