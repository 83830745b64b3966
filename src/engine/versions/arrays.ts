import type { Matrix } from '../types';

/** Σ_d a_d b_d */
export const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d]! * b[d]!;
  return sum;
};

/** A[:, n] of a matrix of rows. */
export const columnOf = (A: Matrix, n: number): number[] => A.map((row) => row[n]!);

/** `A.T` */
export const transpose = (A: Matrix): number[][] => (A[0] ?? []).map((_, n) => columnOf(A, n));

/** `A.dot(B)`: R x K times K x S is R x S. */
export function product(A: Matrix, B: Matrix): number[][] {
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
}

/** `np.outer(a, b)`: entry r, s is a_r b_s. */
export const outer = (a: readonly number[], b: readonly number[]): number[][] =>
  a.map((a_r) => b.map((b_s) => a_r * b_s));

/** `A += B` */
export function addTo(A: number[][], B: Matrix): void {
  A.forEach((row, r) => {
    for (let s = 0; s < row.length; s += 1) row[s] = row[s]! + B[r]![s]!;
  });
}

/** `A - B` */
export const minus = (A: Matrix, B: Matrix): number[][] =>
  A.map((row, r) => row.map((value, s) => value - B[r]![s]!));

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const largestOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value));

/** `np.zeros((rows, columns))` */
export const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
