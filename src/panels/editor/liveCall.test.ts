import { describe, expect, it } from 'vitest';
import { dataSets, softmaxLossNaive } from '../../engine';
import type { Matrix } from '../../engine';
import { gradingTasks } from '../../grading/python/tasks';
import type { PythonArray } from '../../python/protocol';
import { definesFunction, liveCall, mostExamples } from './liveCall';

const { question, assignment } = gradingTasks;
const transpose = (matrix: Matrix) =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? NaN));
const matrixOf = ({ shape: [rows = 0, columns = 0], data }: PythonArray): number[][] =>
  Array.from({ length: rows }, (_, row) => data.slice(row * columns, (row + 1) * columns));

describe('the call on the learner’s data', () => {
  it.each(dataSets)(
    'has the arrays of $id in the question’s layout, and the engine’s answer',
    ({ params }) => {
      const { call, loss, dW } = liveCall(params, question);
      const [W, X, y] = call.args as readonly PythonArray[];
      if (!W || !X || !y) throw new Error('an argument is missing');
      expect(matrixOf(W)).toEqual(params.W);
      const examples = transpose(matrixOf(X));
      expect(examples).toEqual(
        params.X.slice(0, mostExamples).map((row) => (params.bias ? [...row, 1] : row)),
      );
      expect(y).toMatchObject({ dtype: 'int64', shape: [examples.length] });
      const right = softmaxLossNaive(matrixOf(W), matrixOf(X), y.data, params.reg);
      expect(loss).toBeCloseTo(right.loss, 12);
      right.dW.flat().forEach((entry, at) => {
        expect(dW.flat()[at]).toBeCloseTo(entry, 12);
      });
    },
  );

  it('is turned for the assignment, with the whole penalty', () => {
    const [first] = dataSets;
    if (!first) throw new Error('there is no data set');
    const params = { ...first.params, reg: 0.5 };
    const [columns, rows] = [liveCall(params, question), liveCall(params, assignment)];
    const [turned, plain] = [rows.call.args[0], columns.call.args[0]] as readonly PythonArray[];
    if (!turned || !plain) throw new Error('an argument is missing');
    expect(matrixOf(turned)).toEqual(transpose(matrixOf(plain)));
    const squares = params.W.flat().reduce((sum, weight) => sum + weight * weight, 0);
    expect(rows.loss - columns.loss).toBeCloseTo(0.25 * squares, 12);
    rows.dW.flat().forEach((entry, at) => {
      const half = transpose(columns.dW).flat()[at] ?? NaN;
      expect(entry).toBeCloseTo(half + 0.5 * (matrixOf(turned).flat()[at] ?? NaN), 12);
    });
  });

  it('takes no more examples than one waits for', () => {
    const [first] = dataSets;
    if (!first) throw new Error('there is no data set');
    const many = Array.from({ length: 250 }, (_, at) => at % first.params.y.length);
    const params = {
      ...first.params,
      X: many.map((at) => first.params.X[at] ?? []),
      y: many.map((at) => first.params.y[at] ?? 0),
    };
    expect(liveCall(params, question)).toMatchObject({ examples: mostExamples, all: 250 });
  });
});

it('finds whether the function is there to be called', () => {
  const name = 'softmax_loss_naive';
  expect(definesFunction(`import numpy as np\n\ndef ${name}(W, X, y, reg):\n  return 0, W`, name)).toBe(true);
  expect(definesFunction(`${name} = lambda W, X, y, reg: (0, W)`, name)).toBe(true);
  expect(definesFunction(`print(1)\n# def ${name}(`, name)).toBe(false);
  expect(definesFunction(`def ${name}_2(W): pass`, name)).toBe(false);
});
