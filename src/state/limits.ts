import { importLimits } from '../data/importLimits';
import type { Matrix, Params } from '../engine';
import { letterOf } from '../terms/classLetters';
import { Refusal } from './refusal';
import { sizesOf } from './sizes';

/** How large the state may become by hand or by a link; what is larger belongs into a file and a worker. */
export const limits = {
  examples: 300,
  /** Where they come from a file. */
  importedExamples: importLimits.rows,
  classes: 10,
  features: 64,
  /** Of a feature or a weight, either sign, and of reg. */
  value: 1e6,
  /** Characters of a program in a link. */
  code: 10_000,
} as const;

const range = '−1,000,000 to 1,000,000';

/** A number as the page writes it. */
export function writeNumber(value: number): string {
  return String(value).replaceAll('-', '−');
}

/** Throws a `Refusal` that names the first place where params are out of bounds, and what would be in bounds. */
export function checkLimits(params: Params, mostExamples: number = limits.examples): void {
  const { N, C, features } = sizesOf(params);
  checkCount(N, mostExamples, 'examples');
  checkCount(C, limits.classes, 'classes');
  checkCount(features, limits.features, 'features');
  checkValues(params.X, (i, d) => `Feature ${d} of example ${i}`);
  checkValues(params.W, (j, d) => `Weight ${d} of class ${letterOf(j)}`);
  checkLabels(params.y, C);
  if (!(params.reg >= 0 && params.reg <= limits.value)) {
    throw new Refusal(`reg is a number from 0 to 1,000,000, not ${writeNumber(params.reg)}.`);
  }
}

function checkCount(count: number, most: number, what: string): void {
  if (count < 1 || count > most) {
    throw new Refusal(`There may be 1 to ${most} ${what}, not ${count}.`);
  }
}

function checkValues(matrix: Matrix, name: (row: number, column: number) => string): void {
  matrix.forEach((row, index) => {
    row.forEach((value, column) => {
      if (!(Math.abs(value) <= limits.value)) {
        throw new Refusal(`${name(index, column)} is a number from ${range}, not ${writeNumber(value)}.`);
      }
    });
  });
}

function checkLabels(labels: readonly number[], C: number): void {
  labels.forEach((label, i) => {
    if (!(Number.isInteger(label) && label >= 0 && label < C)) {
      throw new Refusal(
        `The label of example ${i} is a whole number from 0 to ${C - 1}, not ${writeNumber(label)}.`,
      );
    }
  });
}
