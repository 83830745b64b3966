import type { Matrix } from '../../engine';
import type { PythonValue } from '../../python/protocol';

/** What a function returned, as far as it is a loss and a gradient. */
export interface Returned {
  readonly loss: number | null;
  readonly dW: Matrix | null;
  /** Why one of them is missing, in a sentence; null where both are there. */
  readonly fault: string | null;
}

/** `3 × 4`; a single number for one dimension. */
export const writeShape = (shape: readonly number[]) => (shape.length === 0 ? 'a number' : shape.join(' × '));

/** A value of Python in words. */
export function nameValue(value: PythonValue | undefined): string {
  if (!value || value.kind === 'none') return 'None';
  if (value.kind === 'array') return `an array of shape ${writeShape(value.shape)}`;
  if (value.kind === 'tuple' || value.kind === 'list')
    return `a ${value.kind} of ${value.items.length} ${value.items.length === 1 ? 'thing' : 'things'}`;
  if (value.kind === 'other') return `something of type ${value.type}`;
  return `${value.kind === 'int' ? 'an' : 'a'} ${value.kind}`;
}

function numberOf(value: PythonValue | undefined): number | null {
  if (value?.kind === 'float' || value?.kind === 'int') return value.value;
  if (value?.kind === 'array' && value.data.length === 1) return value.data[0] ?? null;
  return null;
}

/** Reads a returned value as `(loss, dW)`, where `dW` must have the shape of `expected`. */
export function readReturned(value: PythonValue | null, expected: Matrix): Returned {
  if (!value || (value.kind !== 'tuple' && value.kind !== 'list') || value.items.length !== 2) {
    const returned = nameValue(value ?? undefined);
    return { loss: null, dW: null, fault: `It returned ${returned}, not the pair loss, dW.` };
  }
  const [first, second] = value.items;
  const loss = numberOf(first);
  const [rows, columns] = [expected.length, expected[0]?.length ?? 0];
  const fits = second?.kind === 'array' && second.shape.join() === [rows, columns].join();
  const dW = fits ? expected.map((_, row) => second.data.slice(row * columns, (row + 1) * columns)) : null;
  const faults = [
    ...(loss === null ? [`The loss is ${nameValue(first)}, not a number.`] : []),
    ...(dW === null ? [`dW is ${nameValue(second)}; W has the shape ${rows} × ${columns}.`] : []),
  ];
  return { loss, dW, fault: faults.length > 0 ? faults.join(' ') : null };
}

/** The largest entry of the difference of two matrices of one shape; NaN where one of them is not a number. */
export function largestDifference(a: Matrix, b: Matrix): number {
  return a
    .flatMap((row, r) => row.map((entry, c) => Math.abs(entry - (b[r]?.[c] ?? NaN))))
    .reduce((most, size) => (Number.isNaN(size) || Number.isNaN(most) ? NaN : Math.max(most, size)), 0);
}
