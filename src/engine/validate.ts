import { EngineError, describeValue } from './errors';
import type { Matrix, Params } from './types';

/** The three sizes of a problem; `D` counts the bias feature where bias is on. */
export interface Sizes {
  readonly N: number;
  readonly D: number;
  readonly C: number;
}

function refuse(argument: string, where: string, found: unknown, expected: string): never {
  throw new EngineError({ argument, where, found: describeValue(found), expected });
}

/** Throws unless `value` is a finite number. `where` defaults to the argument itself. */
export function validateFinite(argument: string, value: unknown, where = argument): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(argument, where, value, 'a finite number');
}

/** Throws unless `value` is a finite number above 0, as a step size must be. */
export function validatePositive(argument: string, value: unknown): asserts value is number {
  if (typeof value !== 'number' || !(value > 0) || value === Infinity) {
    refuse(argument, argument, value, 'a finite number above 0');
  }
}

/** Throws unless `value` is a whole number from `least` to `most`. */
export function validateInteger(
  argument: string,
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
  where = argument,
): asserts value is number {
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  refuse(argument, where, value, `a whole number ${range}`);
}

/** Throws unless `value` is an object. */
function validateObject(argument: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) refuse(argument, argument, value, 'an object');
}

/** Throws unless `value` is one of `choices`. */
export function validateChoice(argument: string, value: unknown, choices: readonly string[]): void {
  if (typeof value !== 'string' || !choices.includes(value)) {
    refuse(argument, argument, value, choices.map((choice) => JSON.stringify(choice)).join(' or '));
  }
}

/** Throws unless `reg` is a finite number of at least 0. */
export function validateReg(reg: unknown): asserts reg is number {
  if (typeof reg !== 'number' || !(reg >= 0) || reg === Infinity) {
    refuse('reg', 'reg', reg, 'a finite number of at least 0');
  }
}

/**
 * Throws unless `vector` is an array of finite numbers, of `length` where one is given, else of at least 1.
 * @returns its length
 */
export function validateVector(argument: string, vector: unknown, length?: number, where = argument): number {
  if (!Array.isArray(vector) && !(vector instanceof Float64Array)) {
    return refuse(argument, where, vector, 'an array of numbers');
  }
  const entries = vector as ArrayLike<unknown>;
  if (length === undefined ? entries.length === 0 : entries.length !== length) {
    refuse(
      argument,
      where,
      vector,
      `${length ?? 'at least 1'} ${(length ?? 1) === 1 ? 'number' : 'numbers'}`,
    );
  }
  for (let at = 0; at < entries.length; at += 1) validateFinite(argument, entries[at], `${where}[${at}]`);
  return entries.length;
}

/**
 * Throws unless `matrix` has at least one row and one column, no ragged row and finite entries alone.
 * @returns its shape
 */
export function validateMatrix(argument: string, matrix: unknown): { rows: number; columns: number } {
  if (!Array.isArray(matrix)) return refuse(argument, argument, matrix, 'an array of rows of numbers');
  if (matrix.length === 0) refuse(argument, argument, matrix, 'at least 1 row');
  const rows: readonly unknown[] = matrix;
  const columns = validateVector(argument, rows[0], undefined, `${argument}[0]`);
  for (let row = 1; row < rows.length; row += 1) {
    validateVector(argument, rows[row], columns, `${argument}[${row}]`);
  }
  return { rows: rows.length, columns };
}

/** Throws unless `y` holds exactly `N` labels, each a whole number from 0 to C − 1. */
export function validateLabels(y: unknown, N: number, C: number): void {
  if (!Array.isArray(y) && !(y instanceof Int32Array)) return refuse('y', 'y', y, 'an array of labels');
  const labels = y as ArrayLike<unknown>;
  if (labels.length !== N) refuse('y', 'y', y, `${N} ${N === 1 ? 'label' : 'labels'}, one for each example`);
  for (let i = 0; i < N; i += 1) validateInteger('y', labels[i], 0, C - 1, `y[${i}]`);
}

/** Throws unless the matrix's rows have `columns` entries, which `reason` explains. */
function validateColumns(argument: string, matrix: Matrix, columns: number, reason: string): void {
  const [first] = matrix;
  if (first?.length !== columns) refuse(argument, `${argument}[0]`, first, `${columns} numbers, ${reason}`);
}

/**
 * Checks everything a loss depends on: shapes, finite entries, the range of labels, reg and conventions.
 * C = 1 is allowed (its loss is 0); N = 0 and D = 0 are not.
 * @returns the sizes, D with the bias feature
 * @throws EngineError naming the first argument and position at fault
 */
export function validateParams(params: Params): Sizes {
  validateObject('params', params);
  validateChoice('reduction', params.reduction, ['mean', 'sum']);
  validateChoice('regulariser', params.regulariser, ['half', 'whole']);
  if (typeof params.bias !== 'boolean') refuse('bias', 'bias', params.bias, 'true or false');
  const { rows: N, columns: features } = validateMatrix('X', params.X);
  const { rows: C } = validateMatrix('W', params.W);
  const D = features + (params.bias ? 1 : 0);
  const reason = params.bias ? 'one for each feature of X and one for the bias' : 'one for each feature of X';
  validateColumns('W', params.W, D, reason);
  validateLabels(params.y, N, C);
  validateReg(params.reg);
  return { N, D, C };
}

/**
 * Checks a problem in the question's layout: `W` is C x D, `X` is D x N with an example a column.
 * @throws EngineError naming the first argument and position at fault
 */
export function validateColumnProblem(W: Matrix, X: Matrix, y: readonly number[], reg: number): void {
  const { rows: D, columns: N } = validateMatrix('X', X);
  const { rows: C } = validateMatrix('W', W);
  validateColumns('W', W, D, 'one for each row of X');
  validateLabels(y, N, C);
  validateReg(reg);
}
