import { describe, expect, it } from 'vitest';
import { penaltyLoss, penaltySlope } from './penalty';

describe('the penalty', () => {
  it('is halved or whole', () => {
    expect(penaltyLoss(Float64Array.of(3, -4), 0.1, 'half')).toBe(1.25);
    expect(penaltyLoss(Float64Array.of(3, -4), 0.1, 'whole')).toBe(2.5);
    expect(penaltySlope(-4, 0.5, 'half')).toBe(-2);
    expect(penaltySlope(-4, 0.5, 'whole')).toBe(-4);
  });

  it('is 0 under reg 0, however large the weights', () => {
    expect(penaltyLoss(Float64Array.of(1e300), 0, 'half')).toBe(0);
    expect(penaltySlope(1e300, 0, 'whole')).toBe(0);
  });

  it('stays finite where only the squares overflow', () => {
    expect(penaltyLoss(Float64Array.of(1e200, 2e200), 1e-300, 'whole') / 5e100).toBeCloseTo(1, 14);
    expect(penaltyLoss(Float64Array.of(1e200), 1e-300, 'half') / 5e99).toBeCloseTo(1, 14);
    expect(penaltyLoss(Float64Array.of(1e200), 1, 'half')).toBe(Infinity);
  });
});
