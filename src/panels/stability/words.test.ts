import { describe, expect, it } from 'vitest';
import { compareShift } from '../../engine';
import type { NumberFormat } from '../../engine';
import { breakageWords, driftWords } from './words';

const A = [-2.85, 0.86, 0.28];
const words = (c: number, format: NumberFormat, scores: readonly number[] = A) =>
  breakageWords(compareShift(scores, c, format), format);

describe('what is said of the column without the shift', () => {
  it.each([
    [0, 'float64', 'Both give the same shares. Without the shift exp overflows beyond c = 708.92.'],
    [
      999.5,
      'float64',
      'exp(1000.4) is beyond 1.80 × 10³⁰⁸, the largest float64: it becomes inf, so does the sum, and inf / inf is nan.',
    ],
    [
      10,
      'float16',
      'Every exponential fits, but their sum is beyond 65504, the largest float16: it becomes inf, and every share 0.',
    ],
    [-800, 'float64', 'Every exponential has rounded to 0, and so has their sum: 0 / 0 is nan.'],
    [
      -90,
      'float32',
      'The exponentials are so small that float32 no longer keeps all their digits: the shares are off.',
    ],
  ] as const)('for c = %s in %s', (c, format, expected) => {
    expect(words(c, format)).toBe(expected);
  });

  it('names a score that the format cannot hold', () => {
    expect(words(0, 'float16', [70000, 0])).toBe(
      'A score is itself beyond 65504, the largest float16: the shift comes too late.',
    );
  });
});

describe('what is said of the shifted column', () => {
  const drifted = (c: number, format: NumberFormat) => driftWords(compareShift(A, c, format), format);

  it('is nothing where it stood still', () => {
    for (const c of [-1000, 0, 707, 1000]) expect(drifted(c, 'float64')).toBe('');
    expect(drifted(1000, 'float32')).toBe('');
    expect(drifted(0, 'float16')).toBe('');
  });

  it('is that the scores lost digits when c was added', () => {
    expect(drifted(1000, 'float16')).toBe(
      'The scores were rounded before any shift: here the numbers of float16 are 0.5 apart.',
    );
    expect(drifted(100, 'float16')).toBe(
      'The scores were rounded before any shift: here the numbers of float16 are 0.0625 apart.',
    );
  });
});
