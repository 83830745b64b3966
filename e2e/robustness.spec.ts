import type { Page } from '@playwright/test';
import { trace } from '../src/engine';
import type { Params } from '../src/engine';
import { formatHash } from '../src/state/link/hash';
import { defaultShared, openingView } from '../src/state/defaults';
import { expect, test } from './support/app';
import { chaptersMissing } from './support/steps';
import {
  expectStep,
  goToGradient,
  grab,
  gradientStep,
  openSheet,
  pointAt,
  sidewaysScroll,
  stateInAddress,
  steps,
  undoButton,
} from './support/journey';
import {
  bodyOf,
  defaultParams,
  errorTable,
  expected,
  gradientTable,
  gradientStepExpected,
  gradientStepShows,
  plateLine,
  rowTable,
  withExampleAt,
} from './support/journeyNumbers';

const cursor = { i: 7, j: 1 };

/** An address of the step that shows the gradient, with these numbers. */
function addressOf(params: Params): string {
  const [chapter = '', step = ''] = gradientStep.slice(2).split('/');
  const features = params.X[0]?.length ?? 0;
  const featureNames = Array.from({ length: features }, (_, d) => `feature ${d}`);
  const shared = { ...defaultShared(), params, featureNames, ...openingView(params) };
  return formatHash({ chapter, step }, shared);
}

/** Walks every step with the key, and looks at each. */
async function walk(page: Page, look: () => Promise<void>): Promise<void> {
  await page.keyboard.press('Home');
  for (const { step, index } of steps) {
    if (index > 0) await page.keyboard.press('PageDown');
    await expectStep(page, index + 1);
    await test.step(step.id, look);
  }
}

/** Numbers that are wider than the cell they stand in. */
const overflowing = (page: Page) =>
  page.locator('main td, main .number:not(input)').evaluateAll((nodes) =>
    nodes
      .filter(
        (node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline',
      )
      .filter((node) => node.clientWidth > 1)
      .map((node) => `${node.tagName}: ${node.textContent}`),
  );

test('a browser that refuses its storage loses settings, and nothing else', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(gradientStep);
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
  const settings = await openSheet(page, 'Settings');
  await settings.getByRole('radio', { name: 'dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a storage that is full or spoilt is lived with', async ({ page, open }) => {
  await page.addInitScript(() => {
    localStorage.setItem('termwise:settings', '{"version":1,"settings":{"decimals":"many","theme":7}}');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(gradientStep);
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Leave the lecture layout' })).toBeVisible();
});

test('Escape in the middle of a drag puts everything back', async ({ page, open }) => {
  await open();
  const before = await plateLine(page);
  await grab(page, 7, [-100, 60]);
  expect(await plateLine(page)).not.toEqual(before);
  await page.keyboard.press('Escape');
  expect(await plateLine(page)).toEqual(before);
  // The drag is over: the pointer moves on and the point does not.
  await page.mouse.move(300, 300);
  await page.mouse.up();
  expect(await plateLine(page)).toEqual(before);
  await expect(undoButton(page)).toBeDisabled();
});

test('a window resized in the middle of a drag: the point stays under the pointer', async ({
  page,
  open,
}) => {
  await open();
  const from = await pointAt(page, 7);
  await grab(page, 7, [-80, 60]);
  await page.setViewportSize({ width: 1280, height: 760 });
  // The point is still held, so nothing comes to rest: two frames draw the other size.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const to = { x: from.x - 160, y: from.y + 40 };
  await page.mouse.move(to.x, to.y, { steps: 4 });
  const at = await pointAt(page, 7);
  expect(Math.hypot(at.x - to.x, at.y - to.y)).toBeLessThan(2);
  await page.mouse.up();
  await expect.poll(() => stateInAddress(page).params).not.toEqual(defaultParams);
  const { params } = stateInAddress(page);
  expect(params).toEqual(withExampleAt(defaultParams, 7, params.X[7] ?? []));
  expect(await plateLine(page)).toEqual(expected(params, cursor).line);
  await undoButton(page).click();
  await expect(undoButton(page)).toBeDisabled();
});

test('ten classes: every table has its ten rows, and the class is chosen from ten', async ({
  page,
  open,
}) => {
  const classes = Array.from({ length: 10 }, (_, j) => j);
  const params: Params = {
    ...defaultParams,
    W: classes.map((j) => [Math.cos(j), Math.sin(j), 0.1 * j]),
    X: classes.map((j) => [2.5 * Math.cos(j), 2.5 * Math.sin(j)]),
    y: classes,
  };
  await open(addressOf(params));
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(params, cursor));
  await page.keyboard.press('0');
  await expect(
    page.getByRole('group', { name: 'class' }).getByRole('radio', { name: 'class J' }),
  ).toBeChecked();
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(params, { i: 7, j: 9 }));
  await walk(page, async () => {
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test('a single example: nothing is divided by zero, and it cannot be removed', async ({ page, open }) => {
  const params: Params = { ...defaultParams, X: [[1.5, -0.5]], y: [1] };
  await open(addressOf(params));
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(params, { i: 0, j: 1 }));
  const sheet = await openSheet(page, 'Data');
  await expect(sheet.getByRole('button', { name: 'Remove example 0' })).toBeDisabled();
});

test('examples are removed and copied, and undo brings them back', async ({ page, open }) => {
  await open(gradientStep);
  const sheet = await openSheet(page, 'Data');
  await sheet.getByRole('button', { name: 'Remove example 0' }).click();
  const fewer = { ...defaultParams, X: defaultParams.X.slice(1), y: defaultParams.y.slice(1) };
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(fewer, { i: 0, j: 1 }));
  await sheet.getByRole('button', { name: 'Add a copy of example 0' }).click();
  await expect(sheet.getByRole('rowheader')).toHaveCount(3 + 12);
  await undoButton(page).click();
  await undoButton(page).click();
  await expect.poll(() => bodyOf(errorTable(page))).toEqual(expected(defaultParams, cursor).errors);
});

test('extreme weights are written as m × 10ⁿ, and nothing leaves its place', async ({ page, open }) => {
  const params: Params = {
    ...defaultParams,
    W: defaultParams.W.map((row) => row.map((w) => (w * 1e6) / 1.6)),
  };
  await open(addressOf(params));
  await expect.poll(() => bodyOf(rowTable(page))).toEqual(expected(params, cursor).row);
  expect(await bodyOf(gradientTable(page))).toEqual(expected(params, cursor).gradient);
  expect((await bodyOf(rowTable(page))).flat().join(' ')).toContain('× 10');
  await walk(page, async () => {
    expect.soft(await sidewaysScroll(page)).toBe(0);
    expect.soft(await overflowing(page)).toEqual([]);
  });
});

test('no step says NaN, undefined or Infinity on the default data', async ({ page, open }) => {
  expect(trace(defaultParams).loss).toBeGreaterThan(0);
  await open();
  await walk(page, async () => {
    const said = await page.locator('body').evaluate((body) => {
      const labels = [...body.querySelectorAll('[aria-label], [aria-valuetext], [title]')].flatMap((node) =>
        ['aria-label', 'aria-valuetext', 'title'].map((name) => node.getAttribute(name) ?? ''),
      );
      const values = [...body.querySelectorAll('input')].map(({ value }) => value);
      const drawn = [...body.querySelectorAll('svg *')].flatMap((node) =>
        ['d', 'x', 'y', 'width', 'height', 'transform'].map((name) => node.getAttribute(name) ?? ''),
      );
      return [body.textContent, ...labels, ...values, ...drawn];
    });
    // The step on overflow speaks of ∞/∞ on purpose.
    const meant = (text: string) => text.replaceAll('∞/∞', '');
    expect.soft(said.filter((text) => /NaN|undefined|Infinity|∞|\[object/.test(meant(text)))).toEqual([]);
  });
});

test('with less motion asked for, nothing moves by itself', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open();
  await walk(page, async () => {
    const running = await page.evaluate(() =>
      document
        .getAnimations()
        // A cut is a transition that takes no time to be seen.
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
        )
        .map((one) => `${one.constructor.name} ${String(one.effect?.getComputedTiming().duration)}`),
    );
    expect(running).toEqual([]);
  });
});

test.describe('without a worker that keeps files', () => {
  test('once loaded, every step can be reached without a network', async ({
    page,
    open,
    context,
    faults,
  }) => {
    await open();
    // The other chapters' texts are fetched when nothing else is to be done.
    await expect.poll(() => chaptersMissing(page)).toEqual([]);
    await context.setOffline(true);
    await walk(page, async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
    await goToGradient(page);
    expect(await gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
    // Typefaces that no step before has used are not there, and others stand in; nothing else may go wrong.
    const unreachable = 'console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED';
    expect(faults.splice(0).filter((fault) => fault !== unreachable)).toEqual([]);
  });
});
