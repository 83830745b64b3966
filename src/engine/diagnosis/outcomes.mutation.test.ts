import { describe, expect, it } from 'vitest';
import { diagnoseGradient } from '../diagnoseGradient';
import { good, ids } from '../fixtures/diagnoses';
import { randomProblem } from '../fixtures/randomProblem';
import { transpose, wrongGradient } from '../fixtures/wrongGradients';
import type { Params } from '../types';
import { equalRows } from './equalRows';
import { mistakes } from './mistakes';
import { ambiguous, correct, notFinite, unknown, wrongShape } from './outcomes';
import { readCandidate } from './readCandidate';
import { trace } from '../trace';

describe('what is no mistake by name', () => {
  it('is told in sentences too', () => {
    for (const { name, advice } of [ambiguous, correct, notFinite, unknown, wrongShape(3, 4)]) {
      expect(name).toMatch(/^The gradient .{5,}\.$/);
      expect(advice).toMatch(/^[A-Z].{40,}\.$/);
    }
  });

  it('has no evidence and no candidates', () => {
    const nothing = { evidence: null, also: [], candidates: [], hidden: [] };
    expect(diagnoseGradient(good, [[1]])).toEqual({ ...nothing, diagnosis: wrongShape(3, 4) });
    const infinite = good.W.map((row) => row.map(() => Infinity));
    expect(diagnoseGradient(good, infinite)).toEqual({ ...nothing, diagnosis: notFinite });
  });

  it('has the line as it should read wherever one is given', () => {
    const lines = mistakes.flatMap(({ code }) => code ?? []);
    expect(lines.length).toBeGreaterThan(8);
    expect(mistakes.filter(({ code }) => code === '')).toEqual([]);
    for (const line of lines) expect(line).toMatch(/^(dW|P|df|dscores)\b.* [-+/]?= \S/);
  });
});

describe('the direction of a candidate', () => {
  const flat = [1, 2, 3, 4, 5, 6];

  it.each<[string, readonly number[] | number[][] | Float64Array, number, number, string | undefined]>([
    ['a flat array', flat, 2, 3, 'either'],
    ['a typed array', Float64Array.from(flat), 2, 3, 'either'],
    ['a flat row', flat, 1, 6, 'direct'],
    ['a flat column', Float64Array.from(flat), 6, 1, 'direct'],
    ['one number', [[1]], 1, 1, 'direct'],
    [
      'a square',
      [
        [1, 2],
        [3, 4],
      ],
      2,
      2,
      'either',
    ],
    [
      'C x D',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      2,
      3,
      'direct',
    ],
    [
      'D x C',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      3,
      2,
      'transposed',
    ],
    [
      'C x other',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      2,
      4,
      undefined,
    ],
    [
      'other x D',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      5,
      3,
      undefined,
    ],
    [
      'D x other',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      5,
      2,
      undefined,
    ],
    [
      'other x C',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      3,
      5,
      undefined,
    ],
  ])('of %s', (_what, candidate, C, D, direction) => {
    expect(readCandidate(candidate, C, D)?.direction).toBe(direction);
  });

  it('leaves room for two mistakes besides a transposition that the shape shows', () => {
    const two = transpose(wrongGradient({ ...good, reg: 0 }, 'no -1'));
    const { diagnosis, also } = diagnoseGradient(good, two);
    expect([diagnosis.id, ...ids(also)]).toEqual(['missing-minus-one', 'missing-penalty', 'transposed']);
  });
});

describe('a transposition that does not show', () => {
  it('is told where dW is symmetric, and that alone', () => {
    // With errors (a, −a) and features (b, −b) each example's contribution is symmetric.
    const symmetric: Params = {
      ...good,
      bias: false,
      W: [
        [0.3, 0.1],
        [0.1, -0.2],
      ],
      X: [
        [1, -1],
        [2, -2],
        [-1.5, 1.5],
      ],
      y: [0, 1, 1],
    };
    expect(ids(diagnoseGradient(symmetric, wrongGradient(symmetric, null)).hidden)).toEqual(['transposed']);
  });
});

describe('equal data parts whose error is unknown', () => {
  const record = trace(good);
  const { C, D, dWReg } = record;
  const shared = [0.3, -1.2, 0.7, 2.1];
  const candidate = (penalty: number) =>
    Array.from({ length: C }, (_, j) => shared.map((value, d) => value + penalty * dWReg[j * D + d]!));
  const found = (params: Params, matrix: number[][]) => {
    const { diagnosis, also, evidence } = diagnoseGradient(params, matrix);
    return [[diagnosis.id, ...ids(also)], evidence?.gradient, evidence?.difference];
  };
  const note = ', where E has one value for all classes';

  it('are named with the penalty that goes with them', () => {
    expect(found(good, candidate(1))).toEqual([
      ['same-error-every-class'],
      `E Xᵀ + reg W${note}`,
      `E Xᵀ + reg W − dW${note}`,
    ]);
    expect(found(good, candidate(0))).toEqual([
      ['same-error-every-class', 'missing-penalty'],
      `E Xᵀ${note}`,
      `E Xᵀ − dW${note}`,
    ]);
    expect(found(good, transpose(candidate(2)))).toEqual([
      ['same-error-every-class', 'penalty-doubled', 'transposed'],
      `(E Xᵀ + 2 reg W)ᵀ${note}`,
      `Gᵀ − dW = E Xᵀ + 2 reg W − dW${note}`,
    ]);
  });

  it('are seen with two classes, and cannot be with one', () => {
    const two = randomProblem({ N: 5, D: 4, C: 2, seed: 9, reg: 0 });
    expect(diagnoseGradient(two, [shared, shared]).diagnosis.id).toBe('same-error-every-class');
    const one = trace(randomProblem({ N: 5, D: 4, C: 1, seed: 9, reg: 0 }));
    expect(equalRows(one, { entries: Float64Array.from(shared), direction: 'direct' }, 1e-6)).toEqual([]);
  });
});
