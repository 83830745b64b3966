import { describe, expect, it } from 'vitest';
import { softmaxLossNaive } from './softmaxLossNaive';

const W = [
  [1, 0],
  [0, 1],
  [-1, 0.5],
];
/** Columns are examples, as in the question. */
const X = [
  [1, 2, -1, 0],
  [2, -1, 1, -2],
];
const y = [1, 0, 2, 2];

describe('the question’s function', () => {
  it('gives the batch its printed loss and gradient', () => {
    const { loss, dW } = softmaxLossNaive(W, X, y, 0.1);
    expect(loss.toFixed(4)).toBe('0.7621');
    expect(dW.map((row) => row.map((entry) => entry.toFixed(4)))).toEqual([
      ['0.1203', '-0.1838'],
      ['-0.1500', '-0.0343'],
      ['0.0297', '0.3681'],
    ]);
  });

  it('gives the notes’ figure its printed loss', () => {
    const figure = [
      [0.01, -0.05, 0.1, 0.05, 0],
      [0.7, 0.2, 0.05, 0.16, 0.2],
      [0, -0.45, -0.2, 0.03, -0.3],
    ];
    const column = [[-15], [22], [-44], [56], [1]];
    expect(softmaxLossNaive(figure, column, [2], 0).loss.toFixed(4)).toBe('1.0402');
    expect(softmaxLossNaive(figure, column, [2], 0.1).loss.toFixed(4)).toBe('1.0875');
  });

  it('leaves its arguments alone', () => {
    const frozen = [W, X].map((matrix) => Object.freeze(matrix.map((row) => Object.freeze([...row]))));
    expect(softmaxLossNaive(frozen[0]!, frozen[1]!, Object.freeze([...y]), 0.1)).toEqual(
      softmaxLossNaive(W, X, y, 0.1),
    );
  });

  it('gives zero weights the loss log C', () => {
    const zeros = W.map((row) => row.map(() => 0));
    expect(softmaxLossNaive(zeros, X, y, 5).loss).toBeCloseTo(Math.log(3), 15);
  });

  it('gives a single class no loss', () => {
    const { loss, dW } = softmaxLossNaive([[7, -3]], X, [0, 0, 0, 0], 0);
    expect(loss).toBe(0);
    expect(dW).toEqual([[0, 0]]);
  });

  it('stays finite at scores far beyond exp’s range', () => {
    const { loss, dW } = softmaxLossNaive([[1e4], [-1e4]], [[1e100]], [1], 0);
    expect(loss).toBe(2e104);
    expect(dW).toEqual([[1e100], [-1e100]]);
  });

  it.each([
    [W, [[1, 2], [3]], [0, 0], 0, 'X[1] is an array of 1 entry; expected 2 numbers.'],
    [[[1, 2, 3]], X, y, 0, 'W[0] is an array of 3 entries; expected 2 numbers, one for each row of X.'],
    [W, X, [0, 1], 0, 'y is an array of 2 entries; expected 4 labels, one for each example.'],
    [W, X, [0, 1, 2, 3], 0, 'y[3] is 3; expected a whole number from 0 to 2.'],
    [W, X, y, -1, 'reg is -1; expected a finite number of at least 0.'],
    [[], X, y, 0, 'W is an array of 0 entries; expected at least 1 row.'],
    [W, [[]], [], 0, 'X[0] is an array of 0 entries; expected at least 1 number.'],
  ])('refuses bad input %#', (weights, examples, labels, reg, message) => {
    expect(() => softmaxLossNaive(weights, examples, labels, reg)).toThrow(message);
  });
});
