import type { PythonValue } from './protocol';

/** A value as it crosses into Python and back: numbers as the bytes of their doubles, in hexadecimal. */
export type CrossingValue =
  | { readonly kind: 'float' | 'int'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'array';
      readonly dtype: 'float64' | 'int64' | 'bool';
      readonly shape: readonly number[];
      readonly data: string;
    }
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly CrossingValue[] }
  | { readonly kind: 'other'; readonly type: string };

function pack(numbers: readonly number[]): string {
  const bytes = new Uint8Array(Float64Array.from(numbers).buffer);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unpack(text: string): number[] {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return Array.from(new Float64Array(bytes.buffer));
}

export function toCrossing(value: PythonValue): CrossingValue {
  switch (value.kind) {
    case 'float':
    case 'int':
      return { kind: value.kind, value: pack([value.value]) };
    case 'array':
      return { ...value, data: pack(value.data) };
    case 'tuple':
    case 'list':
      return { kind: value.kind, items: value.items.map(toCrossing) };
    default:
      return value;
  }
}

export function fromCrossing(value: CrossingValue): PythonValue {
  switch (value.kind) {
    case 'float':
    case 'int':
      return { kind: value.kind, value: unpack(value.value)[0] ?? Number.NaN };
    case 'array':
      return { ...value, data: unpack(value.data) };
    case 'tuple':
    case 'list':
      return { kind: value.kind, items: value.items.map(fromCrossing) };
    default:
      return value;
  }
}
