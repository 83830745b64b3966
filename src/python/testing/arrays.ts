import type { PythonArray, PythonValue } from '../protocol';

/** A matrix as the Python side takes it. */
export function matrix(rows: readonly (readonly number[])[]): PythonArray {
  return { kind: 'array', dtype: 'float64', shape: [rows.length, rows[0]?.length ?? 0], data: rows.flat() };
}

export function labels(y: readonly number[]): PythonArray {
  return { kind: 'array', dtype: 'int64', shape: [y.length], data: y };
}

export function number(value: number): PythonValue {
  return { kind: 'float', value };
}
