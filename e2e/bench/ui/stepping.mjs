// @ts-check
import { quantiles } from './quantiles.mjs';

/**
 * Runs in the page: for each step, how long after the key its first frame was on the screen, as the browser itself
 * times events (to 8 ms, and none below 16 ms), and how long until nothing of the step was still to come.
 */
function watchSteps() {
  const first = /** @type {number[]} */ ([]);
  const whole = /** @type {number[]} */ ([]);
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') first.push(duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  window.addEventListener(
    'keydown',
    (event) => {
      let frames = 0;
      const look = () => {
        if (document.querySelector('[aria-busy]')) frames = 0;
        else frames += 1;
        // The frame that draws the last of it has begun and ended.
        if (frames > 2) whole.push(performance.now() - event.timeStamp);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  Object.assign(window, { steps: { first, whole } });
}

/** Runs in the page: waits until nothing of the step before is left to do, and nothing moves. */
async function rest() {
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running');
  do {
    await Promise.allSettled(moving().map(({ finished }) => finished));
    await idle();
  } while (moving().length > 0);
}

/**
 * From a key to the paint of the next step, on a processor so many times slower: three walks back through the lesson,
 * and of each step the middle one.
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
      await page.waitForFunction((count) => Reflect.get(window, 'steps').whole.length >= count, step);
      await page.evaluate(rest);
    }
    const seen = /** @type {{ first: number[], whole: number[] }} */ (await page.evaluate('steps'));
    await page.evaluate('steps.first.length = 0, steps.whole.length = 0');
    return seen;
  };
  // What a walk at full speed takes is not looked at: the engines warm up, and fast steps are not timed.
  const walks = /** @type {{ first: number[], whole: number[] }[]} */ ([]);
  for (let turn = 0; turn < 3; turn += 1) {
    await walk('ArrowRight');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    walks.push(await walk('ArrowLeft'));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  const middle = (/** @type {'first' | 'whole'} */ of) =>
    (walks[0]?.[of] ?? []).map((_, step) => quantiles(walks.map((walk) => walk[of][step] ?? NaN)).median);
  const [first, whole] = [middle('first'), middle('whole')];
  return {
    count: Math.min(...walks.map(({ first }) => first.length)),
    first: quantiles(first),
    whole: quantiles(whole),
    all: first,
  };
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
