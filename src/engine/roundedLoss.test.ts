import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { flattenParams } from './flatten';
import { roundProblem, roundedGradient, roundedLoss } from './roundedLoss';
import type { Precision } from './roundedLoss';
import { trace } from './trace';
import type { Params, Reduction, Regulariser } from './types';

const rounded = (params: Params, precision: Precision) =>
  roundProblem(flattenParams(params), params, precision);

const conventions = (['mean', 'sum'] as Reduction[]).flatMap((reduction) =>
  (['half', 'whole'] as Regulariser[]).map((regulariser) => ({ reduction, regulariser })),
);

describe.each(conventions)('under %o', (convention) => {
  it.each(dataSets)('is the loss and gradient of the trace in float64: $id', ({ params }) => {
    const problem = { ...params, ...convention, reg: 0.3 };
    const { loss, dW } = trace(problem);
    expect(roundedLoss(rounded(problem, 'float64'))).toBeCloseTo(loss, 11);
    roundedGradient(rounded(problem, 'float64')).forEach((entry, at) =>
      expect(entry).toBeCloseTo(dW[at]!, 12),
    );
  });

  it.each(dataSets)('stays within float32 of it in float32: $id', ({ params }) => {
    const problem = { ...params, ...convention, reg: 0.3 };
    const { loss, dW } = trace(problem);
    const largest = Math.max(1, ...dW.map(Math.abs));
    const loss32 = roundedLoss(rounded(problem, 'float32'));
    expect(loss32).toBe(Math.fround(loss32));
    expect(Math.abs(loss32 - loss) / loss).toBeLessThan(2e-6);
    roundedGradient(rounded(problem, 'float32')).forEach((entry, at) => {
      expect(entry).toBe(Math.fround(entry));
      expect(Math.abs(entry - dW[at]!) / largest).toBeLessThan(2e-6);
    });
  });
});

/** One example with one feature of 1, so that the scores are the weights. */
const single = (weights: number[], label: number, more: Partial<Params> = {}): Params => ({
  reduction: 'mean',
  regulariser: 'half',
  bias: false,
  reg: 0,
  W: weights.map((w) => [w]),
  X: [[1]],
  y: [label],
  ...more,
});

describe('float32 rounds', () => {
  it('W, X and reg when they are stored', () => {
    const { W, X, reg } = rounded(single([0.1, 0.2], 0, { X: [[0.3]], reg: 0.7 }), 'float32');
    expect([...W, ...X, reg]).toEqual([0.1, 0.2, 0.3, 0.7].map(Math.fround));
  });

  it('each product and each sum of a score', () => {
    // In float64 the second class's score is ahead by 2⁻³⁰; float32 loses that, first in the sum, then in the product.
    const sum = single([0, 0], 0, {
      W: [
        [1, 0],
        [1, 2 ** -30],
      ],
      X: [[1, 1]],
    });
    expect(roundedLoss(rounded(sum, 'float32'))).toBe(Math.fround(Math.log(2)));
    expect(roundedLoss(rounded(sum, 'float64'))).toBeGreaterThan(Math.log(2));
    // (1 + 2⁻²⁰)² = 1 + 2⁻¹⁹ + 2⁻⁴⁰, whose last part float32 drops: the product then equals 1 + 2⁻¹⁹.
    const near = 1 + 2 ** -20;
    const product = single([0, 0], 0, {
      W: [
        [near, 0],
        [0, 1 + 2 ** -19],
      ],
      X: [[near, 1]],
    });
    expect(roundedLoss(rounded(product, 'float32'))).toBe(Math.fround(Math.log(2)));
    expect(roundedLoss(rounded(product, 'float64'))).toBeLessThan(Math.log(2));
  });

  it('the exponential, the sum of exponentials and the logarithm', () => {
    const tiny = single([0, -20], 0);
    // exp(−20) is less than half the gap after 1 in float32, but not in float64.
    expect(roundedLoss(rounded(tiny, 'float32'))).toBe(0);
    expect(roundedLoss(rounded(tiny, 'float64'))).toBeCloseTo(Math.exp(-20), 15);
    const sum = Math.fround(1 + Math.fround(Math.exp(-1)));
    expect(roundedLoss(rounded(single([0, -1], 0), 'float32'))).toBe(Math.fround(Math.log(sum)));
  });

  it('the squares, their sum and the strength of the penalty', () => {
    const { fround } = Math;
    const [a, b] = [fround(0.3), fround(0.7)];
    const squares = fround(fround(a * a) + fround(b * b));
    const penalty = (regulariser: Regulariser, strength: number) => {
      const params = single([0.3, 0.7], 0, { reg: 0.1, regulariser });
      const data = roundedLoss(rounded({ ...params, reg: 0 }, 'float32'));
      expect(roundedLoss(rounded(params, 'float32'))).toBe(fround(data + fround(strength * squares)));
    };
    penalty('half', fround(0.5 * fround(0.1)));
    penalty('whole', fround(0.1));
  });

  it('the quotient, the difference and the products of the gradient', () => {
    const { fround, exp } = Math;
    const e = fround(exp(fround(fround(0.3) - fround(0.7))));
    const sum = fround(e + 1);
    const expected = fround(fround(e / sum) - 1);
    const params = single([0.3, 0.7], 0, { X: [[1]] });
    expect(roundedGradient(rounded(params, 'float32'))[0]).toBe(expected);
    const scaled = { ...single([0.3, 0.7], 0), W: [[0.3], [0.7]], reg: 0.1, regulariser: 'whole' as const };
    const slope = fround(fround(2 * fround(0.1)) * fround(0.3));
    expect(roundedGradient(rounded(scaled, 'float32'))[0]).toBe(fround(expected + slope));
  });

  it('the average over the examples', () => {
    const three = { ...single([0.3, 0.7], 0), X: [[1], [1], [1]], y: [0, 0, 0] };
    const { fround } = Math;
    const one = roundedLoss(rounded(single([0.3, 0.7], 0), 'float32'));
    const total = fround(fround(one + one) + one);
    expect(roundedLoss(rounded(three, 'float32'))).toBe(fround(total / 3));
    expect(roundedLoss(rounded({ ...three, reduction: 'sum' }, 'float32'))).toBe(total);
  });
});
