import { describe, expect, it } from 'vitest';
import { equality, slope } from './tolerance';

describe('the tolerance of an equality', () => {
  it('is 1e-12 of the size of its terms, and never below 1e-12', () => {
    expect(equality(1, 1, 300).tolerance).toBeCloseTo(3e-10, 20);
    expect(equality(1, 1, 0.01).tolerance).toBe(1e-12);
  });
});

describe('the tolerance of a slope', () => {
  it('is 1e-7 of the slope, at least 1e-7, where no rounding is to be feared', () => {
    expect(slope(100, 0, 0, 1e-5).tolerance).toBeCloseTo(1e-5, 15);
    expect(slope(-100, 0, 0, 1e-5).tolerance).toBeCloseTo(1e-5, 15);
    expect(slope(0.001, 0, 0, 1e-5).tolerance).toBe(1e-7);
  });

  it('grows by the rounding of the values over the step', () => {
    const rounding = (4 * 2 ** -52 * 1000) / 1e-5;
    expect(slope(0, 0, 1000, 1e-5).tolerance).toBeCloseTo(1e-7 + rounding, 15);
  });

  it('gives up where rounding hides a thousandth of the slope', () => {
    const hidden = (share: number) => slope(500, 0, (share * 500 * 1e-5) / (4 * 2 ** -52), 1e-5).reason;
    expect(hidden(0.9e-3)).toBeUndefined();
    expect(hidden(1.1e-3)).toMatch(/lost in rounding/);
  });
});
