import type { Page } from '@playwright/test';
import { trace } from '../src/engine';
import type { Params, Trace } from '../src/engine';
import { formatNumber } from '../src/formula/formatNumber';
import { numberWidth } from '../src/state/numberWidth';
import { expect, test } from './support/app';
import { stateInAddress } from './support/journey';
import {
  bodyOf,
  defaultParams,
  errorTable,
  expected,
  gradientTable,
  rowTable,
} from './support/journeyNumbers';
import { barOf, pointsDrawn, rectangles, squareOf } from './support/pictureParts';
import { settled } from './support/views';

const cursor = { i: 7, j: 1 };
const barRoom = 48;

function exampleOf(traced: Trace) {
  const example = traced.examples[cursor.i];
  if (!example) throw new RangeError(`There is no example ${cursor.i}.`);
  return example;
}
const writerOf = (traced: Trace) => (value: number) => formatNumber(value, 4, numberWidth(traced, 4));
const largest = (values: Iterable<number>) => Math.max(...Array.from(values, Math.abs));

/** Moves the example by the number field under the plane; returns the params that the address then holds. */
async function moveExample(page: Page): Promise<Params> {
  const field = page.getByRole('group', { name: 'Example 7' }).getByRole('spinbutton', { name: 'feature 0' });
  await field.fill('-1.15');
  await field.press('Enter');
  await expect.poll(() => stateInAddress(page).params.X[cursor.i]?.[0]).toBe(-1.15);
  await settled(page);
  const { params } = stateInAddress(page);
  expect(params).not.toEqual(defaultParams);
  return params;
}

/** Looks at a step as it comes, and again with an input changed. */
async function beforeAndAfter(page: Page, look: (params: Params) => Promise<void>): Promise<void> {
  await look(defaultParams);
  await look(await moveExample(page));
}

test('the row: numbers and bars are the trace’s, before and after an input is changed', async ({
  page,
  open,
}) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await beforeAndAfter(page, async (params) => {
    await expect.poll(() => bodyOf(rowTable(page))).toEqual(expected(params, cursor).row);
    const { scores, shifted, exps, probs, dScores } = exampleOf(trace(params));
    const scale = largest([...scores, ...shifted]);
    const bars = Array.from(scores, (score, c) => [
      barOf(score / scale, true, barRoom),
      barOf((shifted[c] ?? NaN) / scale, true, barRoom),
      barOf(exps[c] ?? NaN, false, barRoom),
      barOf(probs[c] ?? NaN, false, barRoom),
      barOf(dScores[c] ?? NaN, true, barRoom),
    ]);
    expect(await rectangles(rowTable(page), '.bar')).toEqual(bars.flat());
  });
});

test('P − Y and dW: numbers and squares are the trace’s', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await beforeAndAfter(page, async (params) => {
    const { errors, gradient, numbers } = expected(params, cursor);
    await expect.poll(() => bodyOf(errorTable(page))).toEqual(errors);
    expect(await bodyOf(gradientTable(page))).toEqual(gradient);
    const { C, examples, dW } = numbers;
    const squares = Array.from({ length: C }, (_, c) =>
      examples.map(({ dScores }) => squareOf(dScores[c] ?? NaN, 1, 18)),
    );
    expect(await rectangles(errorTable(page), '.signed-square')).toEqual(squares.flat());
    const scale = largest(dW);
    expect(await rectangles(gradientTable(page), '.signed-square')).toEqual(
      Array.from(dW, (value) => squareOf(value, scale, 18)),
    );
  });
});

test('the multiplication table: numbers and squares are the trace’s', async ({ page, open }) => {
  await open('#/to-the-weights/multiplication-table');
  const table = page.getByRole('table', { name: /^What example 7 adds/ });
  await beforeAndAfter(page, async (params) => {
    const traced = trace(params);
    const { contribution, dScores } = exampleOf(traced);
    const write = writerOf(traced);
    const rows = Array.from(dScores, (error, c) =>
      [error, ...contribution.subarray(c * traced.D, (c + 1) * traced.D)].map(write),
    );
    await expect.poll(() => bodyOf(table)).toEqual(rows);
    const scale = largest(contribution);
    expect(await rectangles(table, '.signed-square')).toEqual(
      Array.from(contribution, (value) => squareOf(value, scale, 20)),
    );
  });
});

test('the Jacobian: numbers, sums and squares are the trace’s', async ({ page, open }) => {
  await open('#/quotient-rule/the-jacobian');
  const table = page.getByRole('table', { name: /^The slope of the probability/ });
  await beforeAndAfter(page, async (params) => {
    const traced = trace(params);
    const write = writerOf(traced);
    const J = traced.jacobian(cursor.i);
    const rows = Array.from({ length: traced.C }, (_, k) => {
      const row = [...J.subarray(k * traced.C, (k + 1) * traced.C)];
      return [...row, row.reduce((sum, slope) => sum + slope, 0)].map(write);
    });
    const cells = () =>
      table.evaluate((node) =>
        [...(node as HTMLTableElement).tBodies].flatMap((body) =>
          [...body.rows].map((row) => [...row.querySelectorAll('.number')].map((one) => one.textContent)),
        ),
      );
    await expect.poll(cells).toEqual(rows);
    expect(await rectangles(table, '.signed-square')).toEqual(
      Array.from(J, (slope) => squareOf(slope, 0.25, 16)),
    );
  });
});

test('the plane: every point stands where its features are, on one scale', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  const plane = page.locator('.plane-picture').first();
  await beforeAndAfter(page, async ({ X }) => {
    const fits = async () => {
      const drawn = await pointsDrawn(plane);
      // Pixels are a straight function of a feature: two examples give it, and all others must lie on it.
      return Math.max(
        ...([0, 1] as const).map((axis) => {
          const at = (n: number) => [X[n]?.[axis] ?? NaN, drawn[n]?.[axis] ?? NaN] as const;
          const [[x0, p0], [x1, p1]] = [at(2), at(6)];
          const pixel = (value: number) => p0 + ((value - x0) * (p1 - p0)) / (x1 - x0);
          return Math.max(...X.map((_, n) => Math.abs(pixel(at(n)[0]) - at(n)[1])));
        }),
      );
    };
    await expect.poll(fits).toBeLessThan(0.5);
    const sliders = page.getByRole('slider', { name: /^Point \d+, class [A-C], feature 0$/ });
    // They come after the picture.
    await expect(sliders).toHaveCount(X.length);
    const texts = await sliders.evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext')));
    expect(texts).toEqual(X.map(([first = NaN]) => first.toFixed(2).replace('-', '−')));
  });
});
