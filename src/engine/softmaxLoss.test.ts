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

  it.each([127, 128, 129, 130, 131, 257])('agrees for %d examples in blocks of 128', (N) => {
    expectSameAsTrace(N, 3, 4);
  });

  it('takes logarithms often enough for many classes and many examples', () => {
    expectSameAsTrace(128, 2, 300);
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

describe('what softmaxLoss refuses', () => {
  const W = new Float64Array(6);
  const X = new Float64Array(8);
  const y = [0, 1, 2, 0];
  const call = (args: { W?: unknown; X?: unknown; y?: unknown; options?: unknown }) => () =>
    softmaxLoss(
      (args.W ?? W) as Float64Array,
      (args.X ?? X) as Float64Array,
      (args.y ?? y) as number[],
      (args.options ?? { reg: 0 }) as { reg: number },
      createWorkspace(4, 2, 3),
    );

  it.each([
    [
      'W of another length',
      { W: new Float64Array(5) },
      'W is an array of 5 entries; expected 6 numbers, C x D = 3 x 2.',
    ],
    [
      'X of another length',
      { X: new Float64Array(9) },
      'X is an array of 9 entries; expected 8 numbers, N x D = 4 x 2.',
    ],
    ['W as plain numbers', { W: [0, 0, 0, 0, 0, 0] }, 'W is an array of 6 entries; expected a Float64Array.'],
    [
      'W in single precision',
      { W: new Float32Array(6) },
      'W is an array of 6 entries; expected a Float64Array.',
    ],
    [
      'X as plain numbers',
      { X: [1] },
      'X is an array of 1 entry; expected a Float64Array or a Float32Array.',
    ],
    [
      'a label short',
      { y: [0, 1, 2] },
      'y is an array of 3 entries; expected 4 numbers, a label for each example.',
    ],
    ['a label too large', { y: [0, 1, 3, 0] }, 'y[2] is 3; expected a whole number from 0 to 2.'],
    ['a negative label', { y: [0, -1, 2, 0] }, 'y[1] is -1; expected a whole number from 0 to 2.'],
    ['a label between', { y: [0, 1, 2, 0.5] }, 'y[3] is 0.5; expected a whole number from 0 to 2.'],
    ['a label that is no number', { y: [NaN, 1, 2, 0] }, 'y[0] is NaN; expected a whole number from 0 to 2.'],
    ['a negative reg', { options: { reg: -1 } }, 'reg is -1; expected a finite number of at least 0.'],
    [
      'an infinite reg',
      { options: { reg: Infinity } },
      'reg is Infinity; expected a finite number of at least 0.',
    ],
    [
      'another reduction',
      { options: { reg: 0, reduction: 'max' } },
      'reduction is "max"; expected "mean" or "sum".',
    ],
    [
      'another regulariser',
      { options: { reg: 0, regulariser: 'l1' } },
      'regulariser is "l1"; expected "half" or "whole".',
    ],
  ])('%s', (_, args, message) => {
    expect(call(args)).toThrow(message);
  });

  it.each([NaN, Infinity, -Infinity])('%d among the weights or the examples', (bad) => {
    for (const alone of [false, true]) {
      for (let at = 0; at < 6; at += 1) {
        const weights = W.slice();
        weights[at] = bad;
        const run = alone ? softmaxLossOnly : softmaxLoss;
        expect(() => run(weights, X, y, { reg: 0 }, createWorkspace(4, 2, 3))).toThrow(
          `W[${at}] is ${bad}; expected a finite number.`,
        );
      }
      for (const weight of [-1, 0, 1]) {
        const examples = X.slice();
        examples[5] = bad;
        const run = alone ? softmaxLossOnly : softmaxLoss;
        const weights = new Float64Array([weight, weight, 0.5 * weight, 2 * weight, 3 * weight, weight]);
        expect(() => run(weights, examples, y, { reg: 0 }, createWorkspace(4, 2, 3))).toThrow(
          `X[5] is ${bad}; expected a finite number.`,
        );
      }
    }
  });

  it('an example that is not finite under a single class', () => {
    expect(() =>
      softmaxLoss(new Float64Array(2), Float64Array.of(0, NaN), [0], { reg: 0 }, createWorkspace(1, 2, 1)),
    ).toThrow('X[1] is NaN; expected a finite number.');
  });
});

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
    expect(worst(dW, [-huge / 2, huge / 2])).toBeLessThan(1e-15);
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
