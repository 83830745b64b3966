// @ts-check
import { quantiles } from './quantiles.mjs';

/**
 * @typedef {object} Step
 * @property {string} address
 * @property {number} key when the key was pressed
 * @property {number} first ms to its first frame
 * @property {number} whole ms until nothing of it was still to come
 */

/** The browser times events to 8 ms, and none that took less than this. */
const shortest = 16;

/**
 * Runs in the page: for each step, how long after the key its first frame was on the screen, as the browser itself
 * times events, and how long until nothing of the step was still to come.
 * @param {number} shortest
 */
function watchSteps(shortest) {
  const steps = /** @type {Step[]} */ ([]);
  const timed = /** @type {Map<number, number>} */ (new Map());
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'keydown') timed.set(startTime, duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: shortest }));
  window.addEventListener(
    'keydown',
    ({ timeStamp: key }) => {
      let frames = 0;
      const look = () => {
        if (document.querySelector('[aria-busy]')) frames = 0;
        else frames += 1;
        // The frame that draws the last of it has begun and ended.
        if (frames > 2) steps.push({ address: location.hash, key, first: 0, whole: performance.now() - key });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  Object.assign(window, {
    steps,
    takeSteps: () => {
      const taken = steps
        .splice(0)
        .map((step) => ({ ...step, timed: timed.has(step.key), first: timed.get(step.key) ?? shortest }));
      timed.clear();
      return taken;
    },
  });
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
 * From a key to the paint of the next step, on a processor so many times slower: five walks back through the lesson,
 * and of each step the middle one.
 * @param {import('@playwright/test').Page} page at the first step, with everything fetched
 * @param {number} count how many steps there are
 * @param {number} slowdown
 */
export async function measureSteps(page, count, slowdown) {
  await page.evaluate(watchSteps, shortest);
  const session = await page.context().newCDPSession(page);
  const walk = async (/** @type {string} */ key) => {
    for (let step = 1; step < count; step += 1) {
      await page.keyboard.press(key);
      await page.waitForFunction((count) => Reflect.get(window, 'steps').length >= count, step);
      await page.evaluate(rest);
    }
    return /** @type {(Step & { timed: boolean })[]} */ (await page.evaluate('takeSteps()'));
  };
  // What a walk at full speed takes is not looked at: the engines warm up, and fast steps are not timed.
  const walks = /** @type {Awaited<ReturnType<typeof walk>>[]} */ ([]);
  for (let turn = 0; turn < 5; turn += 1) {
    await walk('ArrowRight');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    walks.push(await walk('ArrowLeft'));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  const steps = (walks[0] ?? []).map(({ address }, step) => {
    const middle = (/** @type {'first' | 'whole'} */ of) =>
      quantiles(walks.map((walk) => walk[step]?.[of] ?? NaN)).median;
    return { address, first: middle('first'), whole: middle('whole') };
  });
  return {
    steps,
    // Were the browser to time nothing, every step would seem to take the least.
    timed: Math.min(...walks.map((walk) => walk.filter(({ timed }) => timed).length)),
    first: quantiles(steps.map(({ first }) => first)),
    whole: quantiles(steps.map(({ whole }) => whole)),
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
