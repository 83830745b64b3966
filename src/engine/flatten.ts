import type { Matrix, Params } from './types';
import { validateParams } from './validate';
import type { Sizes } from './validate';

/** A problem as flat arrays: what the fast loops read. */
export interface FlatProblem extends Sizes {
  /** C x D, row j at j * D. */
  readonly W: Float64Array;
  /** N x D, example i at i * D, its bias one included. */
  readonly X: Float64Array;
  readonly y: Int32Array;
}

/** Lays a matrix out row by row; each row starts `columns` after the one before it. */
export function flattenMatrix(matrix: Matrix, columns: number): Float64Array {
  const flat = new Float64Array(matrix.length * columns);
  matrix.forEach((row, at) => flat.set(row, at * columns));
  return flat;
}

/**
 * Validates `params` and lays them out flat, appending the bias one to every example where bias is on.
 * @throws EngineError as `validateParams` does
 */
export function flattenParams(params: Params): FlatProblem {
  const sizes = validateParams(params);
  const { N, D } = sizes;
  const X = flattenMatrix(params.X, D);
  if (params.bias) for (let i = 0; i < N; i += 1) X[i * D + D - 1] = 1;
  return { ...sizes, W: flattenMatrix(params.W, D), X, y: Int32Array.from(params.y) };
}
