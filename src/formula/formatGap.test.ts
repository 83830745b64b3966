import { expect, it } from 'vitest';
import { formatGap } from './formatGap';

it('gives one digit and a power of ten', () => {
  expect(formatGap(3.4e-17)).toBe('3 × 10⁻¹⁷');
  expect(formatGap(0.2)).toBe('2 × 10⁻¹');
});

it('says that there is none', () => {
  expect(formatGap(0)).toBe('0');
});
