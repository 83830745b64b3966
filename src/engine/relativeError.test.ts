import { expect, it } from 'vitest';
import { relativeError } from './relativeError';

it.each([
  [1, 1, 0],
  [1, 0.5, 0.5],
  [0.5, 1, 0.5],
  [-1, 1, 2],
  [0, 3, 1],
  [0, 0, 0],
  [0, -0, 0],
  [1e308, -1e308, 2],
  [5e-324, 1e-323, 0.5],
  [NaN, 1, Infinity],
  [1, NaN, Infinity],
  [Infinity, Infinity, Infinity],
  [2, -Infinity, Infinity],
])('of %d and %d is %d', (a, n, expected) => {
  expect(relativeError(a, n)).toBe(expected);
});
