import { describe, expect, it } from 'vitest';
import { createRandom } from './random';
import { softmaxLoss, softmaxLossOfParams, softmaxLossOnly } from './softmaxLoss';
import { trace } from './trace';
import type { Params, Reduction, Regulariser } from './types';
import { createWorkspace } from './workspace';

interface FlatCase {
  readonly W: Float64Array;
  readonly X: Float64Array;
  readonly y: number[];
}

/** A seeded problem of the given sizes, entries from −1 to 1. */
function flatCase(N: number, D: number, C: number, seed = 1): FlatCase {
  const random = createRandom(seed);
  const entries = (length: number) => Float64Array.from({ length }, () => random.uniform() * 2 - 1);
  return {
    W: entries(C * D),
    X: entries(N * D),
    y: Array.from({ length: N }, () => Math.floor(random.uniform() * C)),
  };
}

function rowsOf(flat: Float64Array, columns: number): number[][] {
  return Array.from({ length: flat.length / columns }, (_, row) =>
    Array.from(flat.subarray(row * columns, (row + 1) * columns)),
  );
}

function paramsOf({ W, X, y }: FlatCase, D: number, reg: number): Params {
  return { W: rowsOf(W, D), X: rowsOf(X, D), y, reg, reduction: 'mean', regulariser: 'half', bias: false };
}

/** The largest difference, relative to the largest entry of what is expected. */
function worst(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  const largest = Math.max(...Array.from(expected, Math.abs), Number.MIN_VALUE);
  return Math.max(...Array.from(expected, (value, at) => Math.abs(value - actual[at]!))) / largest;
}

function expectSameAsTrace(N: number, D: number, C: number): void {
  const problem = flatCase(N, D, C, N * 10_000 + D * 100 + C);
  const { loss, dW } = softmaxLoss(problem.W, problem.X, problem.y, { reg: 0.1 }, createWorkspace(N, D, C));
  const expected = trace(paramsOf(problem, D, 0.1));
  expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-13 * Math.max(1, loss));
  expect(worst(dW, expected.dW)).toBeLessThan(1e-13);
}

describe('softmaxLoss against the trace', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13])('agrees for %d classes', (C) => {
    expectSameAsTrace(7, 5, C);
  });

  it.each([1, 2, 3, 4, 5, 31, 32, 33, 64, 65, 70, 256, 257])('agrees for %d features', (D) => {
    expectSameAsTrace(9, D, 5);
  });

  it.each([1, 2, 3, 4, 5, 8, 9, 15, 16, 17, 35])('agrees for %d examples in blocks of 16 and 8', (N) => {
    expectSameAsTrace(N, 65, 10);
    expectSameAsTrace(N, 300, 3);
  });

  it.each([125, 126, 127, 131, 132, 133, 252, 253])('agrees for %d examples in blocks of 126', (N) => {
    expectSameAsTrace(N, 3, 4);
  });

  it('takes logarithms often enough for many classes and many examples', () => {
    expectSameAsTrace(126, 2, 300);
  });

  it.each<[Reduction, Regulariser]>([
    ['mean', 'half'],
    ['mean', 'whole'],
    ['sum', 'half'],
    ['sum', 'whole'],
  ])('follows %s and %s', (reduction, regulariser) => {
    const problem = flatCase(6, 4, 3);
    const options = { reg: 0.7, reduction, regulariser };
    const { loss, dW } = softmaxLoss(problem.W, problem.X, problem.y, options, createWorkspace(6, 4, 3));
    const expected = trace({ ...paramsOf(problem, 4, 0.7), reduction, regulariser });
    expect(loss).toBeCloseTo(expected.loss, 13);
    expect(worst(dW, expected.dW)).toBeLessThan(1e-13);
  });

  it('reads Params, bias and all', () => {
    const params: Params = {
      W: [
        [0.01, -0.05, 0.1, 0.05, 0],
        [0.7, 0.2, 0.05, 0.16, 0.2],
        [0, -0.45, -0.2, 0.03, -0.3],
      ],
      X: [[-15, 22, -44, 56]],
      y: [2],
      reg: 0.1,
      reduction: 'mean',
      regulariser: 'half',
      bias: true,
    };
    const { loss, dW } = softmaxLossOfParams(params);
    expect(loss.toFixed(4)).toBe('1.0875');
    expect(worst(dW.flat(), trace(params).dW)).toBeLessThan(1e-14);
    expect(dW.map((row) => row.length)).toEqual([5, 5, 5]);
  });
});

describe('the workspace', () => {
  it('may be used again: the result depends on the call alone', () => {
    const first = flatCase(19, 6, 5, 1);
    const second = flatCase(19, 6, 5, 2);
    const space = createWorkspace(19, 6, 5);
    const { loss, dW } = softmaxLoss(first.W, first.X, first.y, { reg: 0.1 }, space);
    const kept = dW.slice();
    expect(softmaxLoss(second.W, second.X, second.y, { reg: 0.1 }, space).dW).toBe(dW);
    expect(dW).not.toEqual(kept);
    expect(softmaxLoss(first.W, first.X, first.y, { reg: 0.1 }, space)).toEqual({ loss, dW: kept });
  });

  it('keeps its gradient when the loss alone is asked for', () => {
    const { W, X, y } = flatCase(19, 6, 5);
    const space = createWorkspace(19, 6, 5);
    const { loss, dW } = softmaxLoss(W, X, y, { reg: 0.1 }, space);
    const kept = dW.slice();
    expect(softmaxLossOnly(W, X, y, { reg: 0.1 }, space)).toBe(loss);
    expect(softmaxLossOnly(W, X, y, { reg: 0 }, space)).toBeLessThan(loss);
    expect(dW).toEqual(kept);
  });

  it('widens single-precision examples, afresh on every call', () => {
    const { W, X, y } = flatCase(19, 6, 5);
    const space = createWorkspace(19, 6, 5);
    const single = Float32Array.from(X);
    const expected = softmaxLoss(W, Float64Array.from(single), y, { reg: 0 }, createWorkspace(19, 6, 5));
    expect(softmaxLoss(W, single, y, { reg: 0 }, space)).toEqual(expected);
    const widened = space.widenedX;
    single.fill(0);
    expect(softmaxLoss(W, single, y, { reg: 0 }, space).loss).toBeCloseTo(Math.log(5), 14);
    expect(space.widenedX).toBe(widened);
  });

  it('leaves its arguments alone', () => {
    const { W, X, y } = flatCase(19, 6, 5);
    const copies = [W.slice(), X.slice(), y.slice()];
    softmaxLoss(W, X, y, { reg: 0.1 }, createWorkspace(19, 6, 5));
    expect([W, X, y]).toEqual(copies);
  });

  it.each([
    [0, 1, 1, 'N is 0'],
    [1, 1.5, 1, 'D is 1.5'],
    [1, 1, NaN, 'C is NaN'],
  ])('refuses sizes %d, %d, %d', (N, D, C, message) => {
    expect(() => createWorkspace(N, D, C)).toThrow(`${message}; expected a whole number of at least 1.`);
  });
});
