import { expect, it } from 'vitest';
import { writeExponential, writeValue } from './writeValue';

it.each([
  [NaN, 'nan'],
  [Infinity, 'inf'],
  [-Infinity, '−inf'],
  [0, '0.0000'],
  [-3.25, '−3.2500'],
  [1000.8625, '1000.8625'],
] as const)('writes %s as %s', (value, text) => {
  expect(writeValue(value, 4)).toBe(text);
});

it.each([
  [NaN, 'nan'],
  [Infinity, 'inf'],
  [0, '0'],
  [2.3632, '2.3632'],
  [0.00005, '0.0001'],
  [0.00004, '4.00 × 10⁻⁵'],
  [5e-324, '4.94 × 10⁻³²⁴'],
  [1.2345678e300, '1.23 × 10³⁰⁰'],
] as const)('writes an exponential of %s as %s', (value, text) => {
  expect(writeExponential(value, 4)).toBe(text);
});
