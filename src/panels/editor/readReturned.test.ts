import { describe, expect, it } from 'vitest';
import type { PythonValue } from '../../python/protocol';
import { largestDifference, readReturned } from './readReturned';

const array = (shape: readonly number[], data: readonly number[]): PythonValue => ({
  kind: 'array',
  dtype: 'float64',
  shape,
  data,
});
const float = (value: number): PythonValue => ({ kind: 'float', value });
const pair = (first: PythonValue, second: PythonValue): PythonValue => ({
  kind: 'tuple',
  items: [first, second],
});
const expected = [
  [0, 0, 0],
  [0, 0, 0],
];

describe('what a function returned', () => {
  it('is a loss and a gradient', () => {
    expect(readReturned(pair(float(1.5), array([2, 3], [1, 2, 3, 4, 5, 6])), expected)).toEqual({
      loss: 1.5,
      dW: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      fault: null,
    });
    expect(readReturned(pair(array([], [2]), array([2, 3], [1, 2, 3, 4, 5, 6])), expected).loss).toBe(2);
  });

  it.each([
    [null, 'It returned None, not the pair loss, dW.'],
    [{ kind: 'none' }, 'It returned None, not the pair loss, dW.'],
    [float(1), 'It returned a float, not the pair loss, dW.'],
    [{ kind: 'list', items: [float(1)] }, 'It returned a list of 1 thing, not the pair loss, dW.'],
    [{ kind: 'other', type: 'dict' }, 'It returned something of type dict, not the pair loss, dW.'],
  ] as const)('is told where it is something else: %j', (value, fault) => {
    expect(readReturned(value, expected)).toEqual({ loss: null, dW: null, fault });
  });

  it('is told where a half of it is something else', () => {
    const read = readReturned(pair({ kind: 'none' }, array([3, 2], [1, 2, 3, 4, 5, 6])), expected);
    expect(read.fault).toBe(
      'The loss is None, not a number. dW is an array of shape 3 × 2; W has the shape 2 × 3.',
    );
  });
});

it('says how far two matrices are apart', () => {
  expect(largestDifference([[1, 2]], [[1.5, -2]])).toBe(4);
  expect(largestDifference([[NaN, 2]], [[1, 2]])).toBeNaN();
});
