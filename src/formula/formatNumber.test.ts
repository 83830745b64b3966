import { expect, test } from 'vitest';
import { formatNumber, inPowers, scientific } from './formatNumber';

test.each([
  [0.63124, 4, '0.6312'],
  [-36.21034, 4, '−36.2103'],
  [3, 0, '3'],
  [-1e-9, 4, '0.0000'],
  [-0, 2, '0.00'],
  [-0.00005, 4, '−0.0001'],
  [0.99996, 4, '1.0000'],
])('%d with %i decimals reads %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test('what is no number or beyond all numbers says so', () => {
  expect(formatNumber(NaN, 4)).toBe('NaN');
  expect(formatNumber(Infinity, 4, 1)).toBe('∞');
  expect(formatNumber(-Infinity, 4, 1)).toBe('−∞');
});

test('a number that fits its width keeps its decimals', () => {
  expect(formatNumber(-36.2103, 4, 8)).toBe('−36.2103');
});

test('a number that does not fit reads m × 10ⁿ, with the decimals that its width has room for', () => {
  expect(formatNumber(-123456.789, 4, 10)).toBe('−1.2 × 10⁵');
  expect(formatNumber(-123456.789, 4, 11)).toBe('−1.23 × 10⁵');
  expect(formatNumber(123456.789, 4, 7)).toBe('1 × 10⁵');
});

test('a number in powers of ten keeps its decimals when it changes its sign', () => {
  for (const width of [8, 9, 10, 11, Infinity])
    for (const value of [1234567.89, 9.999e11, 5.5e100])
      expect(scientific(-value, 4, width)).toBe(`−${scientific(value, 4, width)}`);
});

test('an exponent is never cut, even where the width has no room for it', () => {
  expect(formatNumber(-2.5e300, 4, 4)).toBe('−3 × 10³⁰⁰');
});

test('numbers too large for fixed decimals read m × 10ⁿ without a width', () => {
  expect(formatNumber(1e300, 4)).toBe('1.0000 × 10³⁰⁰');
});

test('a number too small for its decimals is a zero, not an exponent', () => {
  expect(formatNumber(2e-12, 4, 6)).toBe('0.0000');
});

test.each([
  [3.34e-11, '3.3 × 10⁻¹¹'],
  [-1e-5, '−1.0 × 10⁻⁵'],
  [0, '0'],
  [Infinity, 'not a number'],
])('%d by its order of magnitude reads %s', (value, text) => {
  expect(inPowers(value)).toBe(text);
});
