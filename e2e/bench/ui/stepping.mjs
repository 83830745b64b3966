// @ts-check
import { quantiles } from './quantiles.mjs';

/** Runs in the page: notes when a key went down and when what it led to was painted. */
function watchSteps() {
  const steps = /** @type {number[]} */ ([]);
  window.addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp;
      requestAnimationFrame(() => {
        // A message comes after the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => steps.push(performance.now() - pressed);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  Object.assign(window, { steps });
}

/**
 * From a key to the paint of the next step, on a processor so many times slower.
 * @param {import('@playwright/test').Page} page at the first step, with everything fetched
 * @param {number} count how many steps there are
 * @param {number} slowdown
 */
export async function measureSteps(page, count, slowdown) {
  await page.evaluate(watchSteps);
  const session = await page.context().newCDPSession(page);
  const walk = async (/** @type {string} */ key) => {
    for (let step = 1; step < count; step += 1) {
      await page.keyboard.press(key);
      await page.waitForFunction((count) => Reflect.get(window, 'steps').length >= count, step);
      // Nothing of the step before is left to do when the next key comes.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
    }
  };
  // Once for the engines to warm up, once to be measured.
  await walk('ArrowRight');
  await page.evaluate('steps.length = 0');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await walk('ArrowLeft');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const steps = /** @type {number[]} */ (await page.evaluate('steps'));
  return { count: steps.length, ...quantiles(steps), all: steps };
}

/**
 * How many frames a second are drawn while the steps follow one another by themselves.
 * @param {import('@playwright/test').Page} page at the first step, with everything fetched
 * @param {number} seconds
 */
export async function measurePlaying(page, seconds) {
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const frames = /** @type {number[]} */ (
    await page.evaluate(
      (duration) =>
        new Promise((resolve) => {
          const times = /** @type {number[]} */ ([]);
          const frame = (/** @type {number} */ now) => {
            times.push(now);
            if (now - (times[0] ?? now) < duration) requestAnimationFrame(frame);
            else resolve(times);
          };
          requestAnimationFrame(frame);
        }),
      seconds * 1000,
    )
  );
  // The worst second: as many frames as fall into any stretch of that length.
  let worst = Infinity;
  for (let start = 0, end = 0; end < frames.length; end += 1) {
    while ((frames[end] ?? 0) - (frames[start] ?? 0) > 1000) start += 1;
    if ((frames[end] ?? 0) - (frames[0] ?? 0) >= 1000) worst = Math.min(worst, end - start + 1);
  }
  return { frames: frames.length, worst };
}
