import { describe, expect, it } from 'vitest';
import { diagnoseGradient } from '../diagnoseGradient';
import { good, ids, nameOf, square } from '../fixtures/diagnoses';
import { randomProblem } from '../fixtures/randomProblem';
import { bugs, transpose, wrongGradient } from '../fixtures/wrongGradients';
import type { Matrix } from '../types';

describe('shapes', () => {
  const flat = (matrix: Matrix) => Float64Array.from(matrix.flat());

  it.each(bugs)('reads a flat candidate of: %s', (bug) => {
    const { diagnosis, also } = diagnoseGradient(good, flat(wrongGradient(good, bug)));
    expect([diagnosis.id, also]).toEqual([nameOf[bug], []]);
    expect(diagnoseGradient(good, wrongGradient(good, bug).flat()).diagnosis.id).toBe(nameOf[bug]);
    const single = Float32Array.from(wrongGradient(good, bug).flat());
    expect(diagnoseGradient(good, single).diagnosis.id).toBe(nameOf[bug]);
  });

  it.each(bugs.filter((bug) => bug !== 'transposed'))('sees a transposition besides: %s', (bug) => {
    const { diagnosis, also } = diagnoseGradient(good, transpose(wrongGradient(good, bug)));
    expect(diagnosis.id).toBe(nameOf[bug]);
    expect(ids(also)).toEqual(['transposed']);
  });

  it.each(bugs.filter((bug) => bug !== 'transposed'))('sees it in a square gradient too: %s', (bug) => {
    const params = { ...square, y: [0, 3, 3, 0] };
    const { diagnosis, also } = diagnoseGradient(params, transpose(wrongGradient(params, bug)));
    expect(diagnosis.id).toBe(nameOf[bug]);
    expect(ids(also)).toEqual(['transposed']);
  });

  it('takes a single row, or a single column, as it comes', () => {
    const one = randomProblem({ N: 4, D: 3, C: 1, seed: 1 });
    expect(diagnoseGradient(one, wrongGradient(one, null)).diagnosis.id).toBe('correct');
    expect(diagnoseGradient(one, wrongGradient(one, null).flat()).diagnosis.id).toBe('correct');
    expect(diagnoseGradient(one, transpose(wrongGradient(one, null))).diagnosis.id).toBe('transposed');
    const narrow = randomProblem({ N: 4, D: 1, C: 3, seed: 1 });
    expect(diagnoseGradient(narrow, wrongGradient(narrow, 'no -1').flat()).diagnosis.id).toBe(
      'missing-minus-one',
    );
    expect(diagnoseGradient(narrow, transpose(wrongGradient(narrow, null))).diagnosis.id).toBe('transposed');
  });

  it.each<[string, unknown]>([
    [
      'too few rows',
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
    ],
    [
      'N x C',
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    [
      'a ragged matrix',
      [
        [1, 2, 3, 4],
        [1, 2, 3],
        [1, 2, 3, 4],
      ],
    ],
    ['a row that is none', [[1, 2, 3, 4], 5, [1, 2, 3, 4]]],
    ['a flat array too short', [1, 2, 3]],
    ['a typed array too long', new Float64Array(13)],
    ['nothing in it', []],
    ['a number', 3],
    ['null', null],
  ])('calls %s the wrong shape', (_what, candidate) => {
    const { diagnosis, evidence } = diagnoseGradient(good, candidate as number[]);
    expect(diagnosis.id).toBe('wrong-shape');
    expect(diagnosis.name).toBe('The gradient does not have the shape of W, 3 x 4.');
    expect(evidence).toBeNull();
  });

  it.each([NaN, Infinity, -Infinity, '1' as unknown as number])(
    'calls a gradient with %s not finite',
    (entry) => {
      const candidate = wrongGradient(good, null);
      candidate[2]![1] = entry;
      const { diagnosis, evidence, hidden } = diagnoseGradient({ ...good, reg: 0 }, candidate);
      expect([diagnosis.id, evidence]).toEqual(['not-finite', null]);
      expect(ids(hidden)).toContain('missing-penalty');
    },
  );
});
