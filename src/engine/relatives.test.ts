import { describe, expect, it } from 'vitest';
import { notesFigure } from './data/notesFigure';
import { hingeLoss } from './hingeLoss';
import { logisticLoss, logisticWeights } from './logisticLoss';
import { softmaxCoefficients } from './softmaxCoefficients';
import { squaredErrorLoss } from './squaredErrorLoss';
import type { Params } from './types';

/** One example whose scores are the given ones: x is the single feature 1. */
function withScores(scores: readonly number[], label: number): Params {
  return {
    reduction: 'mean',
    regulariser: 'half',
    bias: false,
    reg: 0,
    W: scores.map((score) => [score]),
    X: [[1]],
    y: [label],
  };
}

const coefficientsOf = (result: { readonly coefficients: readonly (readonly number[])[] }) =>
  result.coefficients.map((row) => row[0]);

describe('hingeLoss', () => {
  it('gives 1.58 for the figure of the notes', () => {
    const { loss, coefficients } = hingeLoss(notesFigure.params);
    expect(loss).toBeCloseTo(1.58, 12);
    expect(coefficients).toEqual([[0], [1], [-1]]);
  });

  it('counts the classes inside the margin against the label', () => {
    const { loss, coefficients } = hingeLoss(withScores([2, 1.5, 3, -4], 0));
    expect(loss).toBe(0.5 + 2);
    expect(coefficients).toEqual([[-2], [1], [1], [0]]);
  });

  it('gives nothing exactly at the margin, and something just inside it', () => {
    expect(hingeLoss(withScores([3, 2, 2], 0))).toMatchObject({ loss: 0, dW: [[0], [0], [0]] });
    expect(coefficientsOf(hingeLoss(withScores([3, 2, 2], 0)))).toEqual([0, 0, 0]);
    const inside = hingeLoss(withScores([3, 2 + 2 ** -40, 2], 0));
    expect(inside.loss).toBe(2 ** -40);
    expect(coefficientsOf(inside)).toEqual([-1, 1, 0]);
  });

  it('is 0 where softmax is small but never 0', () => {
    const params = withScores([10, -2, 3], 0);
    expect(hingeLoss(params).loss).toBe(0);
    expect(softmaxCoefficients(params).loss).toBeCloseTo(0.000918, 6);
  });

  it('has nothing to say with one class', () => {
    expect(hingeLoss(withScores([5], 0))).toMatchObject({ loss: 0, coefficients: [[0]], dW: [[0]] });
  });
});

describe('squaredErrorLoss', () => {
  it('is half the squared distance of the scores from the one-hot label', () => {
    const { loss, coefficients } = squaredErrorLoss(withScores([2, -1, 0.5], 2));
    expect(loss).toBe(0.5 * (4 + 1 + 0.25));
    expect(coefficients).toEqual([[2], [-1], [-0.5]]);
  });

  it('overflows to Infinity rather than to NaN', () => {
    expect(squaredErrorLoss(withScores([1e200, 0], 1)).loss).toBe(Infinity);
  });
});

describe('logisticLoss', () => {
  it('takes class 1 as the positive one', () => {
    const sure = logisticLoss(withScores([3], 1));
    const p = 1 / (1 + Math.exp(-3));
    expect(sure.loss).toBeCloseTo(-Math.log(p), 14);
    expect(sure.coefficients[0]![0]).toBeCloseTo(p - 1, 14);
    const wrong = logisticLoss(withScores([3], 0));
    expect(wrong.loss).toBeCloseTo(-Math.log(1 - p), 14);
    expect(wrong.coefficients[0]![0]).toBeCloseTo(p, 14);
  });

  it('is undecided at a score of 0', () => {
    expect(logisticLoss(withScores([0], 1))).toMatchObject({ loss: Math.LN2, coefficients: [[-0.5]] });
  });

  it.each([
    [1000, 1, 0, 0],
    [1000, 0, 1000, 1],
    [-1000, 1, 1000, -1],
    [-1000, 0, 0, 0],
    [1e300, 0, 1e300, 1],
    [-1e300, 1, 1e300, -1],
  ])('stays finite at a score of %d with label %d', (score, label, loss, coefficient) => {
    const result = logisticLoss(withScores([score], label));
    expect(result.loss).toBe(loss);
    expect(result.coefficients[0]![0]).toBe(coefficient);
  });

  it('refuses more than one row of weights', () => {
    expect(() => logisticLoss(withScores([1, 2], 1))).toThrow(
      'W is an array of 2 entries; expected one row, the weights of class 1 against class 0.',
    );
  });

  it('refuses a label that is neither 0 nor 1', () => {
    expect(() => logisticLoss(withScores([1], 2))).toThrow('y[0] is 2; expected a whole number from 0 to 1.');
  });
});

describe('logisticWeights', () => {
  it('is the second row minus the first', () => {
    expect(
      logisticWeights([
        [1, 2],
        [4, -3],
      ]),
    ).toEqual([[3, -5]]);
  });

  it.each([
    [[[1]], 'W is an array of 1 entry; expected two rows, one for each class.'],
    [[[1], [2], [3]], 'W is an array of 3 entries; expected two rows, one for each class.'],
  ])('refuses %o', (W, message) => {
    expect(() => logisticWeights(W)).toThrow(message);
  });
});
