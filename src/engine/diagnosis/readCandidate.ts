import type { Matrix } from '../types';

/** A learner's gradient: rows of numbers, or the numbers alone, row after row. */
export type Candidate = Matrix | Float64Array | Float32Array | readonly number[];

/** A candidate as its flat entries, with what its shape says about its direction. */
export interface ReadCandidate {
  readonly entries: Float64Array;
  /** `direct`: C x D; `transposed`: D x C; `either`: the shape does not tell. */
  readonly direction: 'direct' | 'transposed' | 'either';
}

/** Flat entries, or a single row or column, read the same both ways; in other flat arrays either may be meant. */
function flatDirection(C: number, D: number): ReadCandidate['direction'] {
  return C === 1 || D === 1 ? 'direct' : 'either';
}

function nestedDirection(
  rows: number,
  columns: number,
  C: number,
  D: number,
): ReadCandidate['direction'] | null {
  const direct = rows === C && columns === D;
  const transposed = rows === D && columns === C;
  if (direct && transposed) return C === 1 ? 'direct' : 'either';
  if (direct) return 'direct';
  return transposed ? 'transposed' : null;
}

/**
 * Reads a candidate for a gradient of shape C x D.
 * @returns null where it has neither that shape nor the transposed one, nor C · D numbers in a flat array
 */
export function readCandidate(candidate: Candidate, C: number, D: number): ReadCandidate | null {
  if (ArrayBuffer.isView(candidate)) {
    if (candidate.length !== C * D) return null;
    return { entries: Float64Array.from(candidate), direction: flatDirection(C, D) };
  }
  if (!Array.isArray(candidate)) return null;
  const rows = candidate as readonly unknown[];
  if (rows.every((row) => !Array.isArray(row))) {
    if (rows.length !== C * D) return null;
    return { entries: toNumbers(rows), direction: flatDirection(C, D) };
  }
  const [first] = rows;
  if (!rows.every((row) => Array.isArray(row) && row.length === (first as readonly unknown[]).length))
    return null;
  const direction = nestedDirection(rows.length, (first as readonly unknown[]).length, C, D);
  return direction && { entries: toNumbers(rows.flat()), direction };
}

/** What is no number becomes NaN, which is then found not to be finite. */
function toNumbers(values: readonly unknown[]): Float64Array {
  return Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN));
}

/** Exchanges rows and columns of a flat matrix. */
export function transposeFlat(flat: Float64Array, rows: number, columns: number): Float64Array {
  return flat.map((_, at) => flat[(at % rows) * columns + Math.floor(at / rows)]!);
}
