import { trace } from '../../engine';
import { GRADIENT_TOLERANCE } from './compare';
import { formulaIn, toLayout } from './layout';
import type { CaseRead } from './readRun';
import type { GradingTask } from './types';
import { sayNumber } from './words/numbers';

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, entry, at) => sum + entry * (b[at] ?? NaN), 0);

const largest = (entries: readonly number[]): number => Math.max(...entries.map(Math.abs));

/** The factors a and b for which a · first + b · second comes closest to `sought`, by least squares. */
function fit(sought: readonly number[], first: readonly number[], second: readonly number[]) {
  const [ff, fs, ss] = [dot(first, first), dot(first, second), dot(second, second)];
  const determinant = ff * ss - fs * fs;
  const [fg, sg] = [dot(first, sought), dot(second, sought)];
  return { a: (fg * ss - sg * fs) / determinant, b: (sg * ff - fg * fs) / determinant };
}

/**
 * What can be said of a gradient that no mistake explains: whether it is some multiple of the data part and some of W
 * after all, else whether what each example adds can sum to 0 over the classes, as it should.
 */
export function describeParts(task: GradingTask, { rows, given: { params }, right }: CaseRead): string[] {
  if (rows?.length !== right.rows.length) return [];
  // A class a row, whatever the layout of the task.
  const ofClass = toLayout(rows, task.layout);
  const gradient = ofClass.flat();
  if (!gradient.every(Number.isFinite)) return [];
  const { dWData, dWReg, N } = trace(params);
  const weights = params.W.flat();
  const data = Array.from(dWData);
  const { a, b } = fit(gradient, data, weights);
  const rest = gradient.map((entry, at) => entry - a * (data[at] ?? NaN) - b * (weights[at] ?? NaN));
  if (largest(rest) <= GRADIENT_TOLERANCE * largest(gradient)) {
    const product = formulaIn(task.layout, '(P − Y) Xᵀ / N');
    const wanted = params.regulariser === 'half' ? params.reg : 2 * params.reg;
    return [
      `There dW is ${sayNumber(a)} times ${product}, with N = ${N}, plus ${sayNumber(b)} times W; once that and ${sayNumber(wanted)} times W is right.`,
    ];
  }
  const D = params.W[0]?.length ?? 0;
  const sums = Array.from({ length: D }, (_, d) =>
    ofClass.reduce((sum, row, j) => sum + (row[d] ?? NaN) - (dWReg[j * D + d] ?? NaN), 0),
  );
  return [
    largest(sums) <= GRADIENT_TOLERANCE * largest(gradient)
      ? 'Less the penalty’s part, dW adds up to 0 over the classes, as it should.'
      : `Less the penalty’s part, dW should add up to 0 over the classes; for one feature it comes to ${sayNumber(sums.find((sum) => Math.abs(sum) === largest(sums)) ?? NaN)}.`,
  ];
}
