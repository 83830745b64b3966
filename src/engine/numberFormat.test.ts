import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain, stabilityFile } from './fixtures/stability';
import { numberFormats, spacingAt } from './numberFormat';
import type { NumberFormat } from './numberFormat';
import { property } from './properties/property';
import { roundToHalf } from './roundToHalf';

const formats = Object.keys(numberFormats) as NumberFormat[];

describe('a format', () => {
  it.each(formats)('ends where NumPy’s does: %s', (format) => {
    const { largest, expLimit } = stabilityFile.limits[format];
    expect(numberFormats[format].largest).toBe(largest);
    expect(numberFormats[format].expLimit).toBeCloseTo(expLimit, 12);
  });

  it('lets exp reach 709.78, 88.72 and 11.09', () => {
    expect(formats.map((format) => numberFormats[format].expLimit.toFixed(2))).toEqual([
      '709.78',
      '88.72',
      '11.09',
    ]);
  });

  it.each(formats)('keeps its largest number and loses twice that: %s', (format) => {
    const { round, largest, leastNormal } = numberFormats[format];
    expect(round(largest)).toBe(largest);
    expect(round(largest * 2)).toBe(Infinity);
    expect(round(leastNormal)).toBe(leastNormal);
  });

  it.each([
    { value: 1, format: 'float64', spacing: 2 ** -52 },
    { value: -1000, format: 'float16', spacing: 0.5 },
    { value: 1024, format: 'float16', spacing: 1 },
    { value: 1000, format: 'float32', spacing: 2 ** -14 },
    { value: 0, format: 'float16', spacing: 2 ** -24 },
  ] as const)('has its numbers $spacing apart at $value in $format', ({ value, format, spacing }) => {
    const { round } = numberFormats[format];
    expect(spacingAt(value, format)).toBe(spacing);
    expect(round(value + spacing)).toBe(value + spacing);
    expect(round(value + spacing / 4)).toBe(value);
  });
});

describe('rounding to a float16', () => {
  it.each(stabilityFile.halves)('takes %s to what NumPy takes it to, %s', (value, half) => {
    expect(roundToHalf(value)).toBe(readPlain(half));
  });

  it('leaves what is not finite, and both zeros', () => {
    for (const value of [NaN, Infinity, -Infinity, 0, -0]) expect(roundToHalf(value)).toBe(value);
  });

  const numbers = fc.double({ min: -70000, max: 70000, noNaN: true });
  property(
    'changes nothing the second time, and nothing by more than half a step',
    numbers,
    (value) => {
      const half = roundToHalf(value);
      expect(roundToHalf(half)).toBe(half);
      if (Number.isFinite(half)) {
        expect(Math.abs(half - value)).toBeLessThanOrEqual(spacingAt(value, 'float16') / 2);
      }
    },
    1000,
  );
});
