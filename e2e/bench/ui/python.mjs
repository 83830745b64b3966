// @ts-check
import { quantiles } from './quantiles.mjs';

/**
 * Milliseconds from the moment the editor's step is opened, on a page that has everything else and nothing of the
 * editor, until it can be written into, and until the question's own function has answered its first Run.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} times
 */
export async function measurePython(browser, url, times) {
  const open = [];
  const answer = [];
  for (let time = 0; time < times; time += 1) {
    // A page of its own has a browser cache of its own; the worker that keeps everything comes two seconds later.
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}#/the-code/in-typescript`, { waitUntil: 'networkidle' });
    const taken = await page.evaluate(firstRun, '#/the-code/write-it-yourself');
    if (!/^Ran/.test(taken.said)) throw new Error(`The editor said: ${taken.said}`);
    open.push(taken.open);
    answer.push(taken.answer);
    await page.close();
  }
  return { open: quantiles(open), answer: quantiles(answer) };
}

/** Runs in the page: opens the editor, presses Run as soon as there is one, and waits for what is said of it. */
async function firstRun(/** @type {string} */ address) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const button = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Run');
  const said = () => document.querySelector('.editor-state')?.textContent.trim() ?? '';
  const started = performance.now();
  window.location.hash = address;
  while (!button()) await frame();
  const open = performance.now() - started;
  button()?.click();
  while (!/^(Ran|Stopped|Ended)/.test(said()) && performance.now() - started < 20_000) await frame();
  return { open, answer: performance.now() - started, said: said() };
}
