import type { Matrix, Params } from '../engine';

function sameEntries<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => value === b[index]));
}

export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return sameEntries(a, b);
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return sameEntries(a, b);
}

export function sameMatrix(a: Matrix, b: Matrix): boolean {
  return a === b || (a.length === b.length && a.every((row, index) => sameNumbers(row, b[index] ?? [])));
}

/** Whether two params say the same numbers and conventions, be they one object or two. */
export function sameParams(a: Params, b: Params): boolean {
  return (
    a === b ||
    (a.reg === b.reg &&
      a.reduction === b.reduction &&
      a.regulariser === b.regulariser &&
      a.bias === b.bias &&
      sameNumbers(a.y, b.y) &&
      sameMatrix(a.W, b.W) &&
      sameMatrix(a.X, b.X))
  );
}
