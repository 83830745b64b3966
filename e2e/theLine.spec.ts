import { expect, test } from './support/app';
import { goToGradient, grab, redoButton, stateInAddress, undoButton } from './support/journey';
import {
  defaultParams,
  expected,
  gradientStepExpected,
  gradientStepShows,
  plateLine,
  withExampleAt,
} from './support/journeyNumbers';

const cursor = { i: 7, j: 1 };

test('the first minute: the line, its four factors, a point dragged, undone', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('heading', { level: 1, name: 'One line, four factors' })).toBeVisible();
  const line = page.getByRole('region', { name: 'The line and its picture' });
  const code = await line.getByRole('code').allTextContents();
  expect(code.join('')).toBe('dW[j, :] += (p - (j == y[i])) * X[:, i]');
  for (const name of ['the sum so far', 'what the model says', 'what the label says', 'the example']) {
    await expect(line.getByText(name, { exact: true })).toBeVisible();
  }
  const before = expected(defaultParams, cursor).line;
  expect(await plateLine(page)).toEqual(before);
  await expect(undoButton(page)).toBeDisabled();

  // While the button is down, the factors follow the point, and the indicator does not.
  await grab(page, cursor.i, [-140, 90]);
  const during = await plateLine(page);
  const at = (during.X ?? []).slice(0, 2).map((text) => Number(text.replace('−', '-')));
  expect(at).not.toEqual(defaultParams.X[cursor.i]);
  expect(during).toEqual(expected(withExampleAt(defaultParams, cursor.i, at), cursor).line);
  expect(during.probs).not.toBe(before.probs);
  expect(during.dW).not.toEqual(before.dW);
  expect(during.indicator).toBe(before.indicator);
  await page.mouse.up();
  expect(await plateLine(page)).toEqual(during);

  // The spoken sentence of the formula and the picture's description say the same numbers.
  await expect(page.getByRole('main')).toContainText(`add the probability ${during.probs} minus 1, times`);

  // What was dragged on the plate is what tables and listing of the gradient’s step show.
  const moved = withExampleAt(defaultParams, cursor.i, at);
  await expect.poll(() => stateInAddress(page).params).toEqual(moved);
  await goToGradient(page);
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(moved, cursor));

  await page.getByRole('button', { name: 'First step' }).click();
  await expect(line).toBeVisible();
  await undoButton(page).click();
  expect(await plateLine(page)).toEqual(before);
  await expect(undoButton(page)).toBeDisabled();
  await redoButton(page).click();
  expect(await plateLine(page)).toEqual(during);
});

test('on a page, one drag moves table, errors, gradient and listing together', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
  const indicators = (await gradientStepShows(page)).row.map((cells) => cells[4]);

  for (const by of [
    [-30, 20],
    [24, 36],
  ] as const) {
    await grab(page, cursor.i, by);
    const group = page.getByRole('group', { name: 'Example 7' });
    const at = await Promise.all(
      ['feature 0', 'feature 1'].map(async (name) =>
        Number(await group.getByRole('spinbutton', { name }).inputValue()),
      ),
    );
    const shown = await gradientStepShows(page);
    expect(shown).toEqual(gradientStepExpected(withExampleAt(defaultParams, cursor.i, at), cursor));
    expect(shown.row.map((cells) => cells[4])).toEqual(indicators);
    await page.mouse.up();
  }

  // Two drags, two steps back.
  await undoButton(page).click();
  await undoButton(page).click();
  await expect(undoButton(page)).toBeDisabled();
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
});

test('a click on a point chooses it and changes no number', async ({ page, open }) => {
  await open();
  await grab(page, 4, [1, 1]);
  await page.mouse.up();
  await expect(page.getByRole('radio', { name: 'example 4, label B' })).toBeChecked();
  await expect(undoButton(page)).toBeDisabled();
  expect(await plateLine(page)).toEqual(expected(defaultParams, { i: 4, j: 1 }).line);
});

test('the ruler on the sum goes where nothing is divided', async ({ page, open }) => {
  await open('#/sum-mean-regularise/sum-or-mean');
  const ruler = page.locator('[data-part="ruler"]');
  await expect(ruler).toHaveAttribute('d', /^M/);
  await page.keyboard.press('ArrowRight');
  await expect(ruler).toHaveAttribute('d', '');
});
