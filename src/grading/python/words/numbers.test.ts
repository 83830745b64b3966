import { expect, it } from 'vitest';
import { sayNumber, sayPair, sayShape } from './numbers';

it.each([
  [0, '0'],
  [1.25, '1.25'],
  [-0.123456, '−0.1235'],
  [123456, '123500'],
  [1e6, '1.0 × 10⁶'],
  [-3.14e-7, '−3.1 × 10⁻⁷'],
  [NaN, 'nan'],
  [Infinity, 'inf'],
  [-Infinity, '−inf'],
])('%d is said as %s', (value, text) => {
  expect(sayNumber(value)).toBe(text);
});

it('two numbers have the digits that tell them apart', () => {
  expect(sayPair(1, 2)).toEqual(['1', '2']);
  expect(sayPair(1.00001, 1)).toEqual(['1.00001', '1']);
  expect(sayPair(1 + 1e-10, 1)).toEqual(['1.0000000001', '1']);
  expect(sayPair(3, 3)).toEqual(['3', '3']);
  expect(sayPair(NaN, NaN)).toEqual(['nan', 'nan']);
});

it.each([
  [[3, 4], '(3, 4)'],
  [[3], '(3,)'],
  [[], '()'],
])('shape %j is said as %s', (shape, text) => {
  expect(sayShape(shape)).toBe(text);
});
