import type { Locator, Page } from '@playwright/test';
import { dataSets, trace } from '../../src/engine';
import type { Params, Trace } from '../../src/engine';
import { formatNumber } from '../../src/formula/formatNumber';
import { numberWidth } from '../../src/state/numberWidth';

/** The numbers of a data set as it comes. */
export function paramsOf(id: string): Params {
  const found = dataSets.find((dataSet) => dataSet.id === id);
  if (!found) throw new RangeError(`There is no data set '${id}'.`);
  return found.params;
}

/** How many numbers of a row stand beside a line of code. */
const mostBesideLine = 3;

export const defaultParams = paramsOf('default');

/** Params with one example moved. */
export function withExampleAt(params: Params, i: number, features: readonly number[]): Params {
  return { ...params, X: params.X.map((row, at) => (at === i ? features : row)) };
}

/** Params with one weight changed. */
export function withWeightAt(params: Params, j: number, d: number, value: number): Params {
  return { ...params, W: params.W.map((row, at) => (at === j ? row.with(d, value) : row)) };
}

/** What a page at the cursor (i, j) must show, computed by the engine and written as the page writes. */
export function expected(params: Params, { i, j }: { readonly i: number; readonly j: number }) {
  const numbers: Trace = trace(params);
  const { C, D, examples } = numbers;
  const example = examples[i];
  if (!example) throw new RangeError(`There is no example ${i}.`);
  const width = numberWidth(numbers, 4);
  const write = (value: number, decimals = 4) => formatNumber(value, decimals, width);
  const all = (values: Iterable<number>, decimals = 4) =>
    Array.from(values, (value) => write(value, decimals));
  const rowOf = (matrix: Float64Array, row: number) => all(matrix.subarray(row * D, (row + 1) * D));
  const classes = Array.from({ length: C }, (_, c) => c);
  const sumOf = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

  return {
    numbers,
    write,
    /** The factors of the line at (i, j). */
    line: {
      dW: rowOf(numbers.dWAfter(i, j), j),
      probs: write(example.probs[j] ?? NaN),
      indicator: String(example.indicator[j]),
      X: all(example.x),
    },
    /** The body of the row table, a line a class. */
    row: classes.map((c) => [
      ...[example.scores, example.shifted, example.exps, example.probs].map((v) => write(v[c] ?? NaN)),
      write(example.indicator[c] ?? NaN, 0),
      write(example.dScores[c] ?? NaN),
    ]),
    /** The body of P - Y with its margin, a line a class. */
    errors: classes.map((c) => {
      const errors = examples.map(({ dScores }) => dScores[c] ?? NaN);
      return all([...errors, sumOf(errors)], 2);
    }),
    gradient: classes.map((c) => rowOf(numbers.dW, c)),
    /** What stands beside the lines of the loop in chapter 8 that make dW: of a long row its beginning. */
    loop: {
      p: [write(example.probs[j] ?? NaN)],
      add: rowOf(numbers.dWAfter(i, j), j).slice(0, mostBesideLine),
      mean: [numbers.dWSum, numbers.dWData].flatMap((matrix) => rowOf(matrix, j).slice(0, mostBesideLine)),
      penalty: rowOf(numbers.dW, j).slice(0, mostBesideLine),
    },
  };
}

const number = /^−?\d+(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴-⁹]+)?$/u;

/** The cells of a table's body, line by line. */
export async function bodyOf(table: Locator): Promise<string[][]> {
  return table.evaluate((node) =>
    [...(node as HTMLTableElement).tBodies].flatMap((body) =>
      [...body.rows].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    ),
  );
}

export const rowTable = (page: Page) => page.getByRole('table', { name: /what is made of its scores/ });
export const errorTable = (page: Page) => page.getByRole('table', { name: /^P minus Y/ });
export const gradientTable = (page: Page) => page.getByRole('table', { name: /^d W: the gradient/ });

/** The values beside a line of the listing, found by how the line's code begins. */
export async function lineValues(page: Page, code: string): Promise<string[]> {
  const line = page
    .getByRole('figure', { name: /Listing/ })
    .getByRole('listitem')
    .filter({ has: page.getByRole('code').filter({ hasText: code }) });
  const texts = await line.evaluate((node) =>
    [...node.querySelectorAll(':not(code, code *)')]
      .filter((one) => one.childElementCount === 0 && !one.closest('[aria-hidden]'))
      .map((one) => one.textContent.trim()),
  );
  return texts.filter((text) => number.test(text));
}

/** The factors of the line as the plate shows them. */
export async function plateLine(page: Page) {
  const line = page.getByRole('region', { name: 'The line and its picture' });
  const read = (term: string) =>
    line
      .locator(`[data-number="${term}"]`)
      .evaluate((node) => [...node.querySelectorAll('.number')].map((one) => one.textContent.trim()));
  const [dW, probs, indicator, X] = await Promise.all(['dW', 'probs', 'indicator', 'X'].map(read));
  return { dW, probs: probs?.[0], indicator: indicator?.[0], X };
}

/** Everything the last step shows at once. */
export async function gradientStepShows(page: Page) {
  const [row, errors, gradient, p, add, mean, penalty] = await Promise.all([
    bodyOf(rowTable(page)),
    bodyOf(errorTable(page)),
    bodyOf(gradientTable(page)),
    lineValues(page, 'p = np.exp'),
    lineValues(page, '+= (p -'),
    lineValues(page, 'dW /= num_train'),
    lineValues(page, '* W'),
  ]);
  return { row, errors, gradient, loop: { p, add, mean, penalty } };
}

/** What `gradientStepShows` must be. */
export function gradientStepExpected(params: Params, cursor: { readonly i: number; readonly j: number }) {
  const { row, errors, gradient, loop } = expected(params, cursor);
  return { row, errors, gradient, loop };
}
