import { describe, expect, it } from 'vitest';
import { softmaxLossNaive } from './softmaxLossNaive';
import { trace } from './trace';
import type { Params } from './types';

/** The notes' figure 'SVM against Softmax': Fixture A. */
const figure: Params = {
  W: [
    [0.01, -0.05, 0.1, 0.05, 0],
    [0.7, 0.2, 0.05, 0.16, 0.2],
    [0, -0.45, -0.2, 0.03, -0.3],
  ],
  X: [[-15, 22, -44, 56]],
  y: [2],
  reg: 0,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
};

/** Fixture B: a batch. */
const batch: Params = {
  W: [
    [1, 0],
    [0, 1],
    [-1, 0.5],
  ],
  X: [
    [1, 2],
    [2, -1],
    [-1, 1],
    [0, -2],
  ],
  y: [1, 0, 2, 2],
  reg: 0.1,
  reduction: 'mean',
  regulariser: 'half',
  bias: false,
};

/** A vector, or a flat matrix, as rows of `length` numbers to four decimals. */
function rounded(values: Float64Array, length = values.length): number[][] {
  const entries = Array.from(values, (value) => Number(value.toFixed(4)) + 0);
  return Array.from({ length: values.length / length }, (_, at) =>
    entries.slice(at * length, (at + 1) * length),
  );
}

describe('the trace of the notes’ figure', () => {
  const { examples, jacobian, dProbs, rawExps, dW, D, loss } = trace(figure);
  const example = examples[0]!;

  it('has the printed intermediates', () => {
    expect(D).toBe(5);
    expect(Array.from(example.x)).toEqual([-15, 22, -44, 56, 1]);
    expect(rounded(example.scores)).toEqual([[-2.85, 0.86, 0.28]]);
    expect(example.shift).toBeCloseTo(0.86, 14);
    expect(rounded(example.shifted)).toEqual([[-3.71, 0, -0.58]]);
    expect(rounded(example.exps)).toEqual([[0.0245, 1, 0.5599]]);
    expect(example.sum.toFixed(4)).toBe('1.5844');
    expect(rounded(rawExps(0))).toEqual([[0.0578, 2.3632, 1.3231]]);
    expect(rounded(example.probs)).toEqual([[0.0154, 0.6312, 0.3534]]);
    expect(example.loss.toFixed(4)).toBe('1.0402');
    expect(loss).toBe(example.loss);
  });

  it('has the printed derivatives', () => {
    expect(rounded(dProbs(0))).toEqual([[0, 0, -2.8298]]);
    expect(rounded(jacobian(0), 3)).toEqual([
      [0.0152, -0.0098, -0.0055],
      [-0.0098, 0.2328, -0.223],
      [-0.0055, -0.223, 0.2285],
    ]);
    expect(Array.from(example.indicator)).toEqual([0, 0, 1]);
    expect(rounded(example.dScores)).toEqual([[0.0154, 0.6312, -0.6466]]);
    expect(rounded(dW, 5)).toEqual([
      [-0.2317, 0.3399, -0.6798, 0.8652, 0.0154],
      [-9.4675, 13.8856, -27.7712, 35.3451, 0.6312],
      [9.6992, -14.2255, 28.451, -36.2103, -0.6466],
    ]);
  });

  it('has the printed loss under a penalty', () => {
    expect(trace({ ...figure, reg: 0.1 }).loss.toFixed(4)).toBe('1.0875');
  });
});

describe('the trace of a batch', () => {
  const batchTrace = trace(batch);

  it('has the printed numbers', () => {
    const { examples, dWData, dW, dataLoss, regLoss, loss } = batchTrace;
    expect(examples.map((example) => example.loss.toFixed(4))).toEqual([
      '0.4076',
      '0.0591',
      '0.5239',
      '1.4076',
    ]);
    expect(examples.map(({ dScores }) => rounded(dScores)[0])).toEqual([
      [0.2447, -0.3348, 0.09],
      [-0.0574, 0.0469, 0.0105],
      [0.0486, 0.3592, -0.4078],
      [0.6652, 0.09, -0.7553],
    ]);
    expect(rounded(examples[3]!.contribution, 2)).toEqual([
      [0, -1.3305],
      [0, -0.1801],
      [0, 1.5105],
    ]);
    expect(rounded(dWData, 2)).toEqual([
      [0.0203, -0.1838],
      [-0.15, -0.1343],
      [0.1297, 0.3181],
    ]);
    expect(rounded(dW, 2)).toEqual([
      [0.1203, -0.1838],
      [-0.15, -0.0343],
      [0.0297, 0.3681],
    ]);
    expect([dataLoss, regLoss, loss].map((value) => value.toFixed(4))).toEqual([
      '0.5996',
      '0.1625',
      '0.7621',
    ]);
  });

  it('equals the question’s function to the last bit', () => {
    const columns = [0, 1].map((d) => batch.X.map((x) => x[d]!));
    const { loss, dW } = softmaxLossNaive(batch.W, columns, batch.y, batch.reg);
    expect(dW.flat()).toEqual(Array.from(batchTrace.dW));
    expect(loss).toBe(batchTrace.loss);
  });

  it('follows the conventions', () => {
    const summed = trace({ ...batch, reduction: 'sum', regulariser: 'whole' });
    expect(summed.dWData).toEqual(batchTrace.dWSum);
    expect(summed.dataLoss).toBeCloseTo(4 * batchTrace.dataLoss, 14);
    expect(summed.regLoss).toBeCloseTo(2 * batchTrace.regLoss, 14);
    expect(summed.dWReg).toEqual(batchTrace.dWReg.map((entry) => 2 * entry));
  });

  it('tells dW after each iteration of the two loops', () => {
    expect(rounded(batchTrace.dWAfter(0, 0), 2)).toEqual([
      [0.2447, 0.4895],
      [0, 0],
      [0, 0],
    ]);
    expect(rounded(batchTrace.dWAfter(1, 1), 2)).toEqual([
      [0.1299, 0.5469],
      [-0.2409, -0.7164],
      [0.09, 0.1801],
    ]);
    expect(batchTrace.dWAfter(3, 2)).toEqual(batchTrace.dWSum);
    expect(batchTrace.dWAfter(0, 0)[2]).toBe(0);
  });

  it('tells both ways to the errors, and the hinge’s slopes beside them', () => {
    const { probs, dScores } = batchTrace.examples[3]!;
    const { dProbs, jacobian, dScores: summed } = batchTrace.chainRuleRoute(3);
    expect(dProbs).toEqual(batchTrace.dProbs(3).map((slope) => slope + 0));
    expect(jacobian).toEqual(batchTrace.jacobian(3));
    expect(rounded(summed)).toEqual(rounded(dScores));
    const { dLabelScore, dLogSum } = batchTrace.directRoute(3);
    expect([Array.from(dLabelScore), dLogSum]).toEqual([[0, 0, -1], probs]);
    // Scores 0, −2, −1 and label 2: class 0 is past the margin of 1, class 1 stands exactly at it.
    expect(batchTrace.hingeCoefficients(3)).toEqual([1, 0, -1]);
  });

  it('keeps what it worked out', () => {
    expect(batchTrace.chainRuleRoute(1)).toBe(batchTrace.chainRuleRoute(1));
    expect(batchTrace.jacobian(2)).toBe(batchTrace.jacobian(2));
    expect(batchTrace.rawExps(1)).toBe(batchTrace.rawExps(1));
  });

  it('refuses examples and classes that are not there', () => {
    expect(() => batchTrace.rawExps(4)).toThrow('i is 4; expected a whole number from 0 to 3.');
    expect(() => batchTrace.dWAfter(0, 3)).toThrow('j is 3; expected a whole number from 0 to 2.');
    expect(() => batchTrace.dWAfter(-1, 0)).toThrow('i is -1; expected a whole number from 0 to 3.');
  });
});

describe('the trace at the edges', () => {
  it('gives a single class no loss and no gradient', () => {
    const { loss, dW } = trace({ ...batch, W: [[3, -4]], y: [0, 0, 0, 0], reg: 0 });
    expect(loss).toBe(0);
    expect(dW.every((entry) => Math.abs(entry) === 0)).toBe(true);
  });

  it('keeps the loss finite where the plain exponentials overflow', () => {
    const { examples, rawExps, dProbs } = trace({
      ...batch,
      W: [
        [1000, 0],
        [0, 0],
        [0, 0],
      ],
      X: [[1, 0]],
      y: [1],
      reg: 0,
    });
    expect(Array.from(rawExps(0))).toEqual([Infinity, 1, 1]);
    expect(Array.from(dProbs(0))).toEqual([0, -Infinity, 0]);
    expect(examples[0]!.loss).toBe(1000);
    expect(Array.from(examples[0]!.dScores)).toEqual([1, -1, 0]);
  });

  it.each([1e300, 1.7e308])('stays finite for scores of %d', (extreme) => {
    const { loss, dW } = trace({
      ...batch,
      W: [
        [extreme, 0],
        [0, 0],
        [-extreme, 0],
      ],
      X: [[1, 0]],
      y: [0],
      reg: 0,
    });
    expect(loss).toBe(0);
    expect(dW.every(Number.isFinite)).toBe(true);
  });

  it('stays finite where the scores themselves leave the range of float64', () => {
    const { examples, loss } = trace({
      ...batch,
      W: [
        [1e200, 0],
        [2e200, 0],
      ],
      X: [[1e200, 0]],
      y: [1],
      reg: 0,
    });
    expect(Array.from(examples[0]!.probs)).toEqual([0, 1]);
    expect(loss).toBe(0);
  });
});

describe('what an edit leaves as it was', () => {
  const first = trace(batch);
  const moved: Params = { ...batch, X: batch.X.map((row, i) => (i === 1 ? [0.5, 3] : row)) };
  const relabelled: Params = { ...batch, y: batch.y.map((label, i) => (i === 2 ? 0 : label)) };
  const kept = (params: Params) => {
    const { examples } = trace(params, first);
    return examples.map((example, i) => example === first.examples[i]);
  };

  it('is not computed again', () => {
    expect(kept(moved)).toEqual([true, false, true, true]);
    expect(kept(relabelled)).toEqual([true, true, false, true]);
    expect(kept({ ...batch, reg: 3, reduction: 'sum' })).toEqual([true, true, true, true]);
    expect(kept({ ...batch, X: batch.X.slice(0, 2), y: batch.y.slice(0, 2) })).toEqual([true, true]);
  });

  it.each<[string, Params]>([
    ['other weights', { ...batch, W: batch.W.map((row) => row.map((weight) => weight + 1)) }],
    ['an example before it', { ...batch, X: [[7, 7], ...batch.X], y: [1, ...batch.y] }],
    ['a bias', { ...batch, W: batch.W.map((row) => [...row, 1]), bias: true }],
  ])('is computed anew after %s', (_, params) => {
    expect(kept(params).slice(0, 4)).toEqual([false, false, false, false]);
  });

  it('makes the same numbers', () => {
    for (const params of [moved, relabelled, { ...moved, reg: 2, reduction: 'sum' } as const]) {
      const [anew, reused] = [trace(params), trace(params, trace(moved, first))];
      expect(reused.examples.map(({ contribution }) => contribution)).toEqual(
        anew.examples.map(({ contribution }) => contribution),
      );
      expect([reused.dW, reused.dataLoss, reused.regLoss]).toEqual([anew.dW, anew.dataLoss, anew.regLoss]);
      expect(reused.dWAfter(3, 2)).toEqual(anew.dWAfter(3, 2));
    }
  });
});
