import { describe, expect, it } from 'vitest';
import { dScoresByChainRule, dScoresDirect } from './routes';
import { softmaxJacobian } from './softmaxJacobian';

const close = (actual: Float64Array, expected: number[]) => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, at) => expect(actual[at]).toBeCloseTo(value, 14));
};

describe('softmaxJacobian', () => {
  it('is diag(p) − p pᵀ', () => {
    close(softmaxJacobian([0.2, 0.3, 0.5]), [0.16, -0.06, -0.1, -0.06, 0.21, -0.15, -0.1, -0.15, 0.25]);
  });

  it('vanishes where one class has all', () => {
    expect(Array.from(softmaxJacobian([0, 1]), Math.abs)).toEqual([0, 0, 0, 0]);
    expect(Array.from(softmaxJacobian([1]))).toEqual([0]);
  });

  it('refuses what is no vector of numbers', () => {
    expect(() => softmaxJacobian([])).toThrow('probs is an array of 0 entries; expected at least 1 number.');
    expect(() => softmaxJacobian([0.5, NaN])).toThrow('probs[1] is NaN; expected a finite number.');
  });
});

describe('by the chain rule', () => {
  it('shows every step', () => {
    const route = dScoresByChainRule([0.2, 0.3, 0.5], 1);
    close(route.dProbs, [0, -1 / 0.3, 0]);
    expect(route.jacobian).toEqual(softmaxJacobian([0.2, 0.3, 0.5]));
    close(route.products, [0, 0, 0, 0.2, -0.7, 0.5, 0, 0, 0]);
    close(route.dScores, [0.2, -0.7, 0.5]);
    expect(route.reason).toBeUndefined();
  });

  it.each([
    [0, 'The label’s probability has underflowed to 0, and 1/0 times 0 is not a number.'],
    [9e-301, 'The label’s probability is below 1e-300, too small to divide by.'],
  ])('fails with its reason at p_y = %d', (labelProb, reason) => {
    const route = dScoresByChainRule([1, labelProb], 1);
    expect(route.reason).toBe(reason);
    expect(route.dScores.every(Number.isNaN) && route.products.every(Number.isNaN)).toBe(true);
    expect(route.dProbs[1]).toBe(-1 / labelProb);
  });

  it('still holds at 1e-300', () => {
    const route = dScoresByChainRule([1, 1e-300], 1);
    close(route.dScores, [1, -1]);
    expect(route.reason).toBeUndefined();
  });
});

describe('directly', () => {
  it('shows both parts and their sum', () => {
    const route = dScoresDirect([0.2, 0.3, 0.5], 1);
    expect(Array.from(route.dLabelScore)).toEqual([0, -1, 0]);
    expect(Array.from(route.dLogSum)).toEqual([0.2, 0.3, 0.5]);
    close(route.dScores, [0.2, -0.7, 0.5]);
  });

  it('holds where the label’s probability is 0', () => {
    expect(Array.from(dScoresDirect([1, 0, 0], 1).dScores)).toEqual([1, -1, 0]);
  });
});

describe.each([dScoresByChainRule, dScoresDirect])('$name', (route) => {
  it('refuses labels and probabilities that are none', () => {
    expect(() => route([0.5, 0.5], 2)).toThrow('y is 2; expected a whole number from 0 to 1.');
    expect(() => route([], 0)).toThrow('probs is an array of 0 entries; expected at least 1 number.');
  });
});
