import { describe, expect, it } from 'vitest';
import { numpyCases } from '../fixtures/numpyCases';
import { trace } from '../trace';
import type { Params } from '../types';
import type { CheckId } from './checks';
import { checkIds, evaluateCheck } from './checks';
import { underflowReason } from './underflow';

describe('a check that cannot be made', () => {
  const apart = (gap: number, y: number): Params => ({
    W: [[gap], [0], [0]],
    X: [[1]],
    y: [y],
    reg: 0,
    reduction: 'mean',
    regulariser: 'half',
    bias: false,
  });
  const cursor = { i: 0, j: 0, k: 1, d: 0 };

  it.each(['chain-rule', 'loss-of-label', 'loss-two-forms', 'cross-entropy-picks-one'] as const)(
    'says why where the label’s p underflows: %s',
    (id) => {
      const result = evaluateCheck(id, trace(apart(1000, 1)), cursor);
      expect(result.reason).toMatch(/^The label’s probability is too small/);
      expect(result.holds).toBe(true);
      const near = evaluateCheck(id, trace(apart(690, 1)), cursor);
      expect(near.reason).toBeUndefined();
      expect(near.holds).toBe(true);
    },
  );

  it('still gives the fused side of the chain rule', () => {
    const { left, right } = evaluateCheck('chain-rule', trace(apart(1000, 1)), cursor);
    expect(left).toBeNaN();
    expect(right).toBe(1);
  });

  it('is not hindered by large scores as such', () => {
    const { reason, holds } = evaluateCheck(
      'shift-is-free',
      trace({ ...apart(1001, 0), W: [[1001], [1000]] }),
      cursor,
    );
    expect(reason).toBeUndefined();
    expect(holds).toBe(true);
  });

  it('is one of few on the cases NumPy answered', () => {
    const expected: Partial<Record<CheckId, RegExp>> = {
      'slope-in-probability': /too small/,
      'sum-over-classes': /too small/,
      'one-term-left': /too small/,
      'chain-rule': /too small/,
      'loss-of-label': /too small/,
      'loss-two-forms': /too small/,
      'gap-becomes-ratio': /under 10⁻³⁰⁰/,
      'cross-entropy-picks-one': /too small/,
      'shift-is-free': /overflows/,
      'share-without-shift': /Without a shift/,
      'other-class-derivative': /one class alone/,
      'other-rows-stay': /one class alone/,
    };
    for (const params of numpyCases) {
      const traced = trace(params);
      const { N, C } = traced;
      for (const id of checkIds) {
        const { reason = '' } = evaluateCheck(id, traced, { i: N - 1, j: C - 1, k: 0, d: 0 });
        if (reason !== '') expect(reason).toMatch(expected[id] ?? /^no reason is due$/);
      }
    }
  });

  it('may rest on a probability of just 1e-300', () => {
    const underflow = (...probs: number[]) => underflowReason({ probs: Float64Array.from(probs), y: 0 });
    expect(underflow(1e-300, 1)).toBeUndefined();
    expect(underflow(0.99e-300, 1)).toMatch(/too small/);
  });

  it('says why where another shift overflows', () => {
    const result = evaluateCheck('shift-is-free', trace(apart(2000, 0)), cursor);
    expect(result.reason).toBe('With the mean score as the shift, the largest exponential overflows.');
    expect(result.left).toBe(1);
    expect(result.right).toBeNaN();
    expect(result.holds).toBe(true);
  });

  it.each([
    { scores: [800, 0], reason: 'Without a shift an exponential, or their sum, overflows here.' },
    { scores: [709.5, 709.5], reason: 'Without a shift an exponential, or their sum, overflows here.' },
    { scores: [-800, -801], reason: 'Without a shift all exponentials round to 0 here, or nearly.' },
  ])('says why where scores of $scores cannot do without a shift', ({ scores, reason }) => {
    const params = { ...apart(0, 0), W: scores.map((score) => [score]) };
    const result = evaluateCheck('share-without-shift', trace(params), { ...cursor, k: 0 });
    expect(result.reason).toBe(reason);
    expect(result.holds).toBe(true);
    expect(result.right).toBeCloseTo(1 / (1 + Math.exp(scores[1]! - scores[0]!)), 12);
  });

  it('says why where a ratio would be taken of what has all but vanished', () => {
    const ratio = (gap: number) => evaluateCheck('gap-becomes-ratio', trace(apart(gap, 0)), cursor);
    expect(ratio(690).reason).toBeUndefined();
    expect(ratio(700).reason).toBe(
      'The exponential below the line is under 10⁻³⁰⁰, too small for a float64 to divide by.',
    );
  });

  it('says why where there is no other class', () => {
    const params = { ...apart(3, 0), W: [[3]] };
    const result = evaluateCheck('other-class-derivative', trace(params), { ...cursor, k: 0 });
    expect(result.reason).toBe('There is one class alone, so no other class can move.');
    expect(result.left).toBeNaN();
    expect(result.right).toBeNaN();
    expect(result.holds).toBe(true);
  });

  it('says why where a small step is lost in rounding', () => {
    const { reason, holds } = evaluateCheck('contribution', trace(apart(1e12, 1)), cursor);
    expect(reason).toBe(
      'The numbers here are so large that a small difference between them is lost in rounding.',
    );
    expect(holds).toBe(true);
  });

  it('says why where a number leaves the range of float64', () => {
    const params = { ...apart(1e200, 0), X: [[1e200]] };
    const { reason, holds } = evaluateCheck('score-is-dot-product', trace(params), cursor);
    expect(reason).toBe('A number on the way is too large for a float64, so there is nothing to compare.');
    expect(holds).toBe(true);
  });

  it.each(checkIds)('never fails where scores reach 1e300: %s', (id) => {
    for (const y of [0, 1]) expect(evaluateCheck(id, trace(apart(1e300, y)), cursor).holds).toBe(true);
  });
});
