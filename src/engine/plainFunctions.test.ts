import { expect, it } from 'vitest';
import { plainFunctions, slopeByStep } from './plainFunctions';

it.each(Object.entries(plainFunctions))('the slope of %s is what a small step finds', (_, plain) => {
  for (let n = 0; n <= 20; n += 1) {
    const x = plain.from + (n / 20) * (plain.to - plain.from);
    expect(Math.abs(plain.slope(x) - slopeByStep(plain, x))).toBeLessThanOrEqual(
      1e-8 * Math.max(1, 1 / x ** 2),
    );
  }
});

it('a step that is not small finds another slope', () => {
  expect(slopeByStep(plainFunctions.exponential, 1, 1)).toBeCloseTo(Math.E * Math.sinh(1), 12);
});
