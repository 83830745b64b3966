import type { Page } from '@playwright/test';
import { trace } from '../src/engine';
import type { Params } from '../src/engine';
import { symmetricEigenvalues } from '../src/engine/symmetricEigenvalues';
import { weightsForScore } from '../src/engine/weightsForScore';
import { expect, test } from './support/app';
import { sidewaysScroll, stateInAddress, undoButton } from './support/journey';
import {
  bodyOf,
  defaultParams,
  errorTable,
  expected,
  gradientTable,
  rowTable,
} from './support/journeyNumbers';
import { touch } from './support/journeyTouch';

const cursor = { i: 7, j: 1 };
const sharesStep = '#/softmax/shares-of-a-sum';
const traced = trace(defaultParams);

/** The middle of the handle at the end of class c's bar. */
async function gripAt(page: Page, c: number): Promise<readonly [number, number]> {
  const box = await page.locator('.bar-grip').nth(c).boundingBox();
  if (!box) throw new Error(`The score of class ${c} has no handle.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const rowOf = (params: Params) => expected(params, cursor).row.map((cells) => cells.slice(0, 4));

/** What the page must show once class c has the score that is printed now. */
async function expectWeightsFollow(page: Page, c: number): Promise<Params> {
  const body = await bodyOf(rowTable(page));
  const score = Number(body[c]?.[0]?.replace('−', '-'));
  expect(score).not.toBeCloseTo(traced.examples[cursor.i]?.scores[c] ?? NaN, 3);
  const { W, along } = weightsForScore(defaultParams, cursor.i, c, score);
  const params = { ...defaultParams, W };
  expect(body).toEqual(rowOf(params));
  const { write } = expected(params, cursor);
  await expect(page.locator('.row-change-said')).toContainText(`changed by ${write(along)}`);
  return params;
}

test('a score pulled by its bar: W changes along the example, all probabilities answer, one step back', async ({
  page,
  open,
}) => {
  await open(sharesStep);
  expect(await bodyOf(rowTable(page))).toEqual(rowOf(defaultParams));
  const [x, y] = await gripAt(page, 2);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 3, { steps: 4 });
  const during = await expectWeightsFollow(page, 2);
  const probs = (await bodyOf(rowTable(page))).map((cells) => cells[3]);
  expect(probs.filter((text, c) => text === rowOf(defaultParams)[c]?.[3])).toEqual([]);
  // The end of the bar stays under the pointer.
  expect(Math.abs((await gripAt(page, 2))[0] - (x + 12))).toBeLessThan(2);
  await page.mouse.up();
  await expectWeightsFollow(page, 2);
  await expect
    .poll(() =>
      stateInAddress(page)
        .params.W.flat()
        .map((weight) => Number(weight.toFixed(9))),
    )
    .toEqual(during.W.flat().map((weight) => Number(weight.toFixed(9))));
  await undoButton(page).click();
  await expect(undoButton(page)).toBeDisabled();
  expect(await bodyOf(rowTable(page))).toEqual(rowOf(defaultParams));
});

test('Escape gives a pulled score back, and leaves nothing to undo', async ({ page, open }) => {
  await open(sharesStep);
  const [x, y] = await gripAt(page, 0);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 15, y, { steps: 4 });
  await expectWeightsFollow(page, 0);
  await page.keyboard.press('Escape');
  expect(await bodyOf(rowTable(page))).toEqual(rowOf(defaultParams));
  await page.mouse.up();
  await expect(undoButton(page)).toBeDisabled();
});

test('a score by keys: a tenth, one, a hundredth', async ({ page, open }) => {
  await open(sharesStep);
  const score = page.getByRole('slider', { name: 'score of class B of example 7' });
  const before = traced.examples[cursor.i]?.scores[1] ?? NaN;
  await score.focus();
  for (const [key, by] of [
    ['ArrowRight', 0.1],
    ['Shift+ArrowUp', 1.1],
    ['Alt+ArrowLeft', 1.09],
    ['ArrowDown', 0.99],
  ] as const) {
    await page.keyboard.press(key);
    await expect(score).toHaveAttribute('aria-valuetext', expected(defaultParams, cursor).write(before + by));
  }
  await expectWeightsFollow(page, 1);
  await expect(page.getByRole('group', { name: 'Steps' })).toContainText('chapter 3, step 4');
});

test('the products pile up, turn by turn, to dW', async ({ page, open }) => {
  await open('#/sum-mean-regularise/add-over-examples');
  const pile = page.getByRole('group', { name: 'What the table holds' });
  const cells = () =>
    page
      .locator('.outer-product')
      .evaluateAll((all) =>
        all.map((cell) => [...cell.querySelectorAll('.number')].map((one) => one.textContent)),
      );
  const { write } = expected(defaultParams, cursor);
  const signed = (value: number) => (write(value).startsWith('−') ? write(value) : `+${write(value)}`);
  const { C, N, dWSum, dWData, dWReg, dW } = traced;

  for (const i of [0, 6, 7, N - 1]) {
    await page.getByRole('radio', { name: new RegExp(`^example ${i}, `) }).check({ force: true });
    const sum = traced.dWAfter(i, C - 1);
    const added = traced.examples[i]?.contribution ?? [];
    await expect
      .poll(cells)
      .toEqual(Array.from(sum, (value, at) => [write(value), signed(added[at] ?? NaN)]));
    await expect(page.locator('.layers rect[data-in]')).toHaveCount(i + 1);
  }
  await pile.getByRole('radio', { name: 'mean' }).check({ force: true });
  expect(await cells()).toEqual(Array.from(dWData, (value, at) => [write(value), write(dWSum[at] ?? NaN)]));
  await pile.getByRole('radio', { name: 'the gradient, d W' }).check({ force: true });
  expect(await cells()).toEqual(Array.from(dW, (value, at) => [write(value), signed(dWReg[at] ?? NaN)]));
  expect((await cells()).map(([value]) => value)).toEqual((await bodyOf(gradientTable(page))).flat());
});

const columns = (page: Page) =>
  errorTable(page).evaluate((table) =>
    [...table.querySelectorAll('thead button')].map((button) => Number(button.textContent)),
  );

/** The examples by a key, largest first. */
const sortedBy = (key: (i: number) => number) =>
  traced.examples.map(({ i }) => i).sort((a, b) => key(b) - key(a) || a - b);

test('P − Y is sorted as chosen, a cell moves the cursor, and the choice stays', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  const order = page.getByRole('combobox', { name: 'sorted by' });
  const errors = (i: number) => traced.examples[i]?.dScores ?? new Float64Array();
  expect(await columns(page)).toEqual(traced.examples.map(({ i }) => i));
  await order.selectOption({ label: 'size in B' });
  const byB = sortedBy((i) => Math.abs(errors(i)[1] ?? NaN));
  await expect.poll(() => columns(page)).toEqual(byB);
  const { write } = expected(defaultParams, cursor);
  const body = await bodyOf(errorTable(page));
  expect(body[0]?.slice(0, -1)).toEqual(byB.map((i) => write(errors(i)[0] ?? NaN, 2)));

  await errorTable(page).locator('tbody tr').nth(2).locator('td').nth(4).click();
  await expect(page.getByRole('radio', { name: `example ${byB[4] ?? NaN}, ` })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'class C', exact: true })).toBeChecked();
  const byC = sortedBy((i) => Math.abs(errors(i)[2] ?? NaN));
  await expect.poll(() => columns(page)).toEqual(byC);
  await expect(page.locator('.errors-here')).toContainText(write(errors(byB[4] ?? 0)[2] ?? NaN));

  await page.keyboard.press('PageDown');
  await expect(order).toHaveValue('size');
  await order.selectOption({ label: 'largest size' });
  await expect.poll(() => columns(page)).toEqual(sortedBy((i) => Math.max(...errors(i).map(Math.abs))));
  await order.selectOption({ label: 'label' });
  await expect.poll(() => columns(page)).toEqual(sortedBy((i) => -(traced.examples[i]?.y ?? NaN)));
  await expect(undoButton(page)).toBeDisabled();
});

test('a cell of dW is added up: a row of P − Y times a feature', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await expect(page.locator('.errors-product')).toHaveCount(0);
  await gradientTable(page).locator('tbody tr').nth(2).locator('td').nth(1).click();
  const { write, numbers } = expected(defaultParams, cursor);
  const at = 2 * numbers.D + 1;
  const texts = (row: string) => page.locator(`${row} td .number`).allTextContents();
  const products = numbers.examples.map(({ contribution }) => contribution[at] ?? NaN);
  expect(await texts('.errors-feature')).toEqual(numbers.examples.map(({ x }) => write(x[1] ?? NaN, 2)));
  expect(await texts('.errors-product')).toEqual(
    [...products, numbers.dWSum[at] ?? NaN].map((value) => write(value, 2)),
  );
  const sum = page.locator('.gradient-sum');
  await expect(sum).toContainText(write(numbers.dWSum[at] ?? NaN));
  await expect(sum).toContainText(`= ${write(numbers.dW[at] ?? NaN)}`);
  await sum.getByRole('button', { name: 'add up C, feature 1', pressed: true }).press('Enter');
  await expect(page.locator('.errors-product')).toHaveCount(0);
});

test('the eigenvalues of J are at hand', async ({ page, open }) => {
  await open('#/quotient-rule/the-jacobian');
  await page.getByText('Its eigenvalues').click();
  const table = page.getByRole('table', { name: /^The eigenvalues/ });
  const { write } = expected(defaultParams, cursor);
  for (const i of [7, 2]) {
    await page.getByRole('radio', { name: new RegExp(`^example ${i}, `) }).check({ force: true });
    const values = symmetricEigenvalues(traced.jacobian(i));
    await expect
      .poll(async () => (await bodyOf(table)).map(([value]) => value))
      .toEqual([...values].map((v) => write(v)));
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger pulls a score, and the page stands still', async ({ page, open }) => {
    await open(sharesStep);
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await rowTable(page).waitFor();
    const [x, y] = await gripAt(page, 2);
    const finger = await touch(page);
    await finger.down([x, y]);
    await finger.moveTo([x + 20, y + 2]);
    await expectWeightsFollow(page, 2);
    await finger.up();
    await expectWeightsFollow(page, 2);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('P − Y shows a block of columns with the cursor’s in view', async ({ page, open }) => {
    await open('#/sum-mean-regularise/row-of-the-gradient');
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await errorTable(page).waitFor();
    expect(await columns(page)).toEqual([7, 8, 9, 10, 11]);
    await page.getByRole('button', { name: 'before', exact: true }).click();
    expect(await columns(page)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    await expect(page.getByRole('radio', { name: /^example 6, / })).toBeChecked();
    await expect(errorTable(page).locator('thead th[data-cursor]')).toBeInViewport({ ratio: 1 });
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
