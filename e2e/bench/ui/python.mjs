// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../.ci/programs.mjs';
import { servePythonPage } from '../../support/pythonSite.mjs';
import { quantiles } from './quantiles.mjs';

/**
 * Milliseconds from the start of a session, with nothing cached, until it is ready and until the question's
 * function has answered.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} times
 */
export async function measurePython(browser, times) {
  const source = readFileSync(join(root, 'src/python/testing/question.py'), 'utf8');
  const site = await servePythonPage();
  const ready = [];
  const answer = [];
  for (let time = 0; time < times; time += 1) {
    const page = await browser.newPage();
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const taken = await page.evaluate(firstRun, source);
    ready.push(taken.ready);
    answer.push(taken.answer);
    await page.close();
  }
  await site.close();
  return { ready: quantiles(ready), answer: quantiles(answer) };
}

/** Runs in the page: the question's function on a small batch. @param {string} source */
async function firstRun(source) {
  const { createPythonSession } =
    /** @type {{ createPythonSession: typeof import('../../../src/python/pythonSession').createPythonSession }} */ (
      /** @type {unknown} */ (window)
    );
  const started = performance.now();
  const session = createPythonSession();
  await session.ready();
  const ready = performance.now() - started;
  const call = 'W = np.ones((3, 4))\nsoftmax_loss_naive(W, np.ones((4, 5)), np.array([0, 1, 2, 0, 1]), 0.1)';
  const { problem } = await session.run({ source: `${source}\n${call}`, calls: [] });
  if (problem !== null) throw new Error(problem.message);
  const answer = performance.now() - started;
  session.dispose();
  return { ready, answer };
}
