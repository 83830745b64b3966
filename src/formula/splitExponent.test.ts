import { expect, test } from 'vitest';
import { formatNumber } from './formatNumber';
import { splitExponent } from './splitExponent';

test('an exponent comes apart in ordinary characters', () => {
  expect(splitExponent('−1.2 × 10⁻¹²³⁴⁵⁶⁷⁸⁹⁰')).toEqual({
    base: '−1.2 × 10',
    exponent: '−1234567890',
    end: '',
  });
});

test('a number without an exponent is all base', () => {
  expect(splitExponent('−36.2103')).toEqual({ base: '−36.2103', exponent: '', end: '' });
});

test('together the parts say the number again', () => {
  const { base, exponent } = splitExponent(formatNumber(-6.02e23, 2, 9));
  expect([base, exponent]).toEqual(['−6 × 10', '23']);
});

test('the bracket of a negative number comes after its exponent', () => {
  expect(splitExponent('(−3.6 × 10⁻⁵)')).toEqual({ base: '(−3.6 × 10', exponent: '−5', end: ')' });
  expect(splitExponent('(−3.6000)')).toEqual({ base: '(−3.6000)', exponent: '', end: '' });
});
