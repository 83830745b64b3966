import { describe, expect, it } from 'vitest';
import { softmaxLoss } from './softmaxLoss';
import type { Reduction } from './types';
import { createWorkspace } from './workspace';

describe('softmaxLoss at the extremes', () => {
  const lossOf = (W: number[], X: number[], y: number[], reg = 0, reduction: Reduction = 'mean') => {
    const D = X.length / y.length;
    return softmaxLoss(
      Float64Array.from(W),
      Float64Array.from(X),
      y,
      { reg, reduction },
      createWorkspace(y.length, D, W.length / D),
    );
  };

  it('gives a single class the penalty alone', () => {
    const { loss, dW } = lossOf([3, -4], [1, 2, 5, 6], [0, 0], 0.1);
    expect(loss).toBeCloseTo(1.25, 15);
    expect(Array.from(dW)).toEqual([3 * 0.1, -4 * 0.1]);
  });

  it('gives ties equal shares', () => {
    const { loss, dW } = lossOf([-0, 0, -0, 0], [2], [1]);
    expect(loss).toBeCloseTo(Math.log(4), 15);
    expect(Array.from(dW)).toEqual([0.5, -1.5, 0.5, 0.5]);
  });

  it.each([700, 1e4, 1e150, 1e300, 1e308])('keeps scores of %d finite', (extreme) => {
    const { loss, dW } = lossOf([extreme, 0, -extreme], [1], [1]);
    expect(loss).toBe(extreme);
    expect(Array.from(dW)).toEqual([1, -1, 0]);
  });

  it.each([
    [-1e300, 1e8, 5],
    [-1e20, 1e10, -1],
    [-1e16, 20, 0],
    [0, -1e300, 1e9],
    // So far above the shift that its count of steps wraps around to one that the tables have.
    [-1e300, ((2 ** 32 - 1000) * Math.LN2) / 256 + 5, 5],
  ])('sees the largest score beside one very far below: %d, %d, %d', (...scores) => {
    const largest = scores.indexOf(Math.max(...scores));
    const lost = lossOf(scores, [1], [(largest + 1) % 3]);
    expect(lost.loss / (scores[largest]! - scores[(largest + 1) % 3]!)).toBeCloseTo(1, 8);
    expect(lost.dW[largest]).toBeCloseTo(1, 8);
    expect(lossOf(scores, [1], [largest]).dW[largest]).toBeCloseTo(0, 8);
  });

  it('keeps finite what only passes through the overflow', () => {
    const { loss, dW } = lossOf([1e200, 0, 2e200, 0, 0, 1], [1e200, 1], [1]);
    expect(loss).toBe(0);
    expect(dW.every((entry) => Math.abs(entry) === 0)).toBe(true);
  });

  it('is not misled by a partial sum that overflows to −Infinity', () => {
    const weights = [-1.5e308, -1.5e308, 1.6e308, 1.6e308, 0, 0, 0, 0];
    const { loss, dW } = lossOf(weights, [1, 1, 1, 1], [0]);
    expect(loss).toBe(0);
    expect(dW.every((entry) => Math.abs(entry) === 0)).toBe(true);
    expect(lossOf(weights, [1, 1, 1, 1], [1]).loss).toBeCloseTo(2e307, -295);
  });

  it('averages features near the largest number without overflow', () => {
    const huge = 1.5e308;
    const { loss, dW } = lossOf([0, 0], [huge, huge, huge], [0, 0, 0]);
    expect(loss).toBeCloseTo(Math.log(2), 14);
    expect(dW[0]! / huge).toBeCloseTo(-0.5, 15);
    expect(dW[1]! / huge).toBeCloseTo(0.5, 15);
    const summed = lossOf([0, 0], [huge, huge, -huge, -huge], [0, 0, 0, 0], 0, 'sum');
    expect(summed.loss).toBeCloseTo(4 * Math.log(2), 14);
    expect(Array.from(summed.dW, Math.abs)).toEqual([0, 0]);
  });

  it('counts no penalty where reg is 0, however large the weights', () => {
    expect(lossOf([1e300, 1e300], [1], [0]).loss).toBeCloseTo(Math.log(2), 15);
  });

  it('says Infinity where the loss truly is beyond the largest number', () => {
    const { loss, dW } = lossOf([1.7e308, -1.7e308], [1], [1]);
    expect(loss).toBe(Infinity);
    expect(Array.from(dW)).toEqual([1, -1]);
  });
});
