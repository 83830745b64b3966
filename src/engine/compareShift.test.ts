import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShift } from './compareShift';
import { dataSets } from './data/dataSets';
import { readPlain, stabilityFile } from './fixtures/stability';
import { numberFormats } from './numberFormat';
import type { NumberFormat } from './numberFormat';
import { property } from './properties/property';
import { trace } from './trace';

/** Two units in the last place: NumPy's exp is its own, and the quotient of two such results is taken. */
function expectNear(found: number, expected: number, format: NumberFormat): void {
  if (!Number.isFinite(expected)) {
    expect(found).toBe(expected);
    return;
  }
  const { digits, leastNormal } = numberFormats[format];
  const unit = Math.max(Math.abs(expected), leastNormal) * 2 ** (1 - digits);
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(2 * unit);
}

describe('both columns', () => {
  it.each(stabilityFile.cases)('are those of NumPy in $format for $scores + $c', (one) => {
    const { format, found } = one;
    const here = compareShift(one.scores, one.c, format);
    expect([...here.scores]).toEqual(found.scores);
    expect([...here.shifted]).toEqual(found.shifted);
    for (const column of ['naive', 'stable'] as const) {
      const { exps, sum, probs } = found[column];
      exps.forEach((e, j) => expectNear(here[column].exps[j]!, readPlain(e), format));
      probs.forEach((p, j) => expectNear(here[column].probs[j]!, readPlain(p), format));
      expectNear(here[column].sum, readPlain(sum), format);
    }
  });

  const scores = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 8 });
  property(
    'the shifted one does not move in float64, whatever is added',
    fc.tuple(scores, fc.double({ min: -1000, max: 1000, noNaN: true })),
    ([f, c]) => {
      const { stable, drift } = compareShift(f, c, 'float64');
      expect(drift).toBeLessThan(1e-12);
      expect(stable.sum).toBeGreaterThanOrEqual(1);
      expect(stable.sum).toBeLessThanOrEqual(f.length);
    },
    1000,
  );

  it.each(dataSets)('agree with the trace where nothing is added: $id', ({ params }) => {
    for (const { scores: f, probs, exps, sum } of trace(params).examples.slice(0, 20)) {
      const { naive, stable, breakage } = compareShift(f, 0, 'float64');
      expect(stable).toEqual({ exps, sum, probs });
      expect(breakage).toBeUndefined();
      naive.probs.forEach((p, j) => expect(p).toBeCloseTo(probs[j]!, 13));
    }
  });
});

describe('what breaks the naive column', () => {
  const A = [-2.85, 0.86, 0.28];
  it.each([
    { c: 0, format: 'float64', breakage: undefined },
    { c: 708, format: 'float64', breakage: undefined },
    { c: 709, format: 'float64', breakage: 'exp' },
    { c: -707, format: 'float64', breakage: undefined },
    { c: -720, format: 'float64', breakage: 'digits' },
    { c: -800, format: 'float64', breakage: 'zero' },
    { c: 87, format: 'float32', breakage: undefined },
    { c: 88, format: 'float32', breakage: 'exp' },
    { c: -110, format: 'float32', breakage: 'zero' },
    { c: 10, format: 'float16', breakage: 'sum' },
    { c: 11, format: 'float16', breakage: 'exp' },
    { c: -12, format: 'float16', breakage: 'digits' },
    { c: -20, format: 'float16', breakage: 'zero' },
  ] as const)('is $breakage for c = $c in $format', ({ c, format, breakage }) => {
    expect(compareShift(A, c, format).breakage).toBe(breakage);
  });

  it('is a score itself where the format cannot hold it', () => {
    const { breakage, stable } = compareShift([70000, 0], 0, 'float16');
    expect(breakage).toBe('score');
    expect([...stable.probs]).toEqual([NaN, NaN]);
  });

  it('leaves no share where the sum alone overflows, and no number where an exponential does', () => {
    expect([...compareShift([709.5, 709.5], 0, 'float64').naive.probs]).toEqual([0, 0]);
    expect([...compareShift([800, 0], 0, 'float64').naive.probs]).toEqual([NaN, 0]);
    expect([...compareShift([-800, -801], 0, 'float64').naive.probs]).toEqual([NaN, NaN]);
  });

  it.each(['float64', 'float32', 'float16'] as const)('starts where it says: %s', (format) => {
    const { breaksBeyond } = compareShift(A, 0, format);
    expect(breaksBeyond).toBeCloseTo(numberFormats[format].expLimit - 0.86, 12);
    expect(compareShift(A, breaksBeyond + 0.1, format).naive.exps[1]).toBe(Infinity);
    expect(compareShift(A, breaksBeyond - 0.1, format).naive.exps[1]).toBeLessThan(Infinity);
  });
});

describe('the drift', () => {
  it('tells how far the scores’ own rounding moved the shares', () => {
    expect(compareShift([0.3, 0], 0, 'float16').drift).toBeLessThan(1e-3);
    // 1000.3 and 1000 are stored as 1000.5 and 1000.
    const { drift, stable } = compareShift([0.3, 0], 1000, 'float16');
    expect(stable.probs[0]).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 3);
    expect(drift).toBeCloseTo(1 / (1 + Math.exp(-0.5)) - 1 / (1 + Math.exp(-0.3)), 3);
  });
});

it('refuses what is no score, no constant or no format', () => {
  expect(() => compareShift([], 0, 'float64')).toThrow('scores is an array of 0 entries');
  expect(() => compareShift([1, NaN], 0, 'float64')).toThrow('scores[1] is NaN');
  expect(() => compareShift([1], Infinity, 'float64')).toThrow('c is Infinity');
  expect(() => compareShift([1], 0, 'float8' as NumberFormat)).toThrow('format is "float8"');
});
