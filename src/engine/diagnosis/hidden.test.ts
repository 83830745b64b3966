import { describe, expect, it } from 'vitest';
import { diagnoseGradient } from '../diagnoseGradient';
import { candidatesOf, good, ids, nameOf, square, zeroed } from '../fixtures/diagnoses';
import { randomProblem } from '../fixtures/randomProblem';
import { bugs, wrongGradient } from '../fixtures/wrongGradients';
import type { Bug } from '../fixtures/wrongGradients';
import type { Params } from '../types';

describe('which input hides which bug', () => {
  const hiding: [string, Params, Bug[]][] = [
    ['reg = 0', { ...good, reg: 0 }, ['no reg gradient', 'reg doubled', 'reg/N']],
    ['W = 0', zeroed(good), ['no reg gradient', 'reg doubled', 'reg/N']],
    [
      'N = 1',
      randomProblem({ N: 1, D: 4, C: 3, seed: 5 }),
      ['no /N', '/N twice', 'reg/N', 'P[:, y] -= 1', 'softmax over the whole matrix', '= for +='],
    ],
    [
      'W = 0 and N = C',
      { ...zeroed(randomProblem({ N: 3, D: 4, C: 3, seed: 6 })), y: [2, 0, 2] },
      ['no reg gradient', 'reg doubled', 'reg/N', 'softmax over axis 0'],
    ],
    [
      'W = 0 and C = 2',
      { ...zeroed(randomProblem({ N: 5, D: 4, C: 2, seed: 7 })), y: [0, 0, 0, 1, 0] },
      ['no reg gradient', 'reg doubled', 'reg/N', 'squared error'],
    ],
    ['only one class in y', { ...good, y: [1, 1, 1, 1, 1] }, ['P[:, y] -= 1']],
    ['N = D = C', square, []],
    ['random W, reg > 0, N = 5, D = 4, C = 3', good, []],
  ];

  /** Whether a comparison of all entries at a relative error of 1e-6 lets a gradient pass. */
  const passes = (params: Params, bug: Bug) => {
    const [right, wrong] = [wrongGradient(params, null), wrongGradient(params, bug)];
    if (right.length !== wrong.length || right[0]!.length !== wrong[0]!.length) return false;
    const largest = Math.max(...right.flat().map(Math.abs), ...wrong.flat().map(Math.abs));
    return right.flat().every((entry, at) => Math.abs(entry - wrong.flat()[at]!) < 1e-6 * largest);
  };

  it.each(hiding)('%s', (_name, params, expected) => {
    expect(bugs.filter((bug) => passes(params, bug))).toEqual(bugs.filter((bug) => expected.includes(bug)));

    const hidden = ids(diagnoseGradient(params, wrongGradient(params, null)).hidden);
    for (const bug of bugs) expect(hidden.includes(nameOf[bug])).toBe(expected.includes(bug));
  });

  it('N = D = C gives a transposed gradient a legal shape, so that its value alone tells', () => {
    const wrong = wrongGradient(square, 'transposed');
    expect([wrong.length, wrong[0]!.length]).toEqual([square.W.length, square.W[0]!.length]);
    expect(diagnoseGradient(square, wrong).diagnosis.id).toBe('transposed');
  });

  it('a gradient that is its own transpose hides even that', () => {
    const params: Params = {
      ...square,
      W: [
        [0, 0],
        [0, 0],
      ],
      X: [
        [1, -1],
        [0, 0],
      ],
      y: [0, 1],
    };
    expect(wrongGradient(params, 'transposed')).toEqual(wrongGradient(params, null));
    expect(ids(diagnoseGradient(params, wrongGradient(params, null)).hidden)).toContain('transposed');
    expect(ids(diagnoseGradient(square, wrongGradient(square, null)).hidden)).not.toContain('transposed');
  });
});

describe('what these inputs cannot tell apart is called ambiguous', () => {
  it('penalty halved or averaged, where N = 2', () => {
    const two = randomProblem({ N: 2, D: 4, C: 3, seed: 8 });
    const found = diagnoseGradient(two, wrongGradient(two, 'reg/N'));
    expect(found.diagnosis.id).toBe('ambiguous');
    expect(candidatesOf(found)).toEqual(['penalty-averaged', 'penalty-halved']);
    expect(found.evidence).toBe(found.candidates[0]!.evidence);
    expect(found.also).toEqual([]);
  });

  it('−1 everywhere or at the classes that occur, where all of them occur', () => {
    const all = { ...good, y: [0, 1, 2, 0, 1] };
    const found = diagnoseGradient(all, wrongGradient(all, 'P[:, y] -= 1'));
    expect(candidatesOf(found)).toEqual(['minus-one-everywhere', 'minus-one-present-classes']);
  });

  it('the data part missing or its examples overwritten, where the last example is all zeros', () => {
    const params = { ...good, X: [...good.X.slice(0, 4), [0, 0, 0, 0]] };
    const found = diagnoseGradient(params, wrongGradient(params, '= for +='));
    expect(candidatesOf(found)).toEqual(['last-example-only', 'no-data-part']);
  });

  it('sign and shifted labels, for two classes at W = 0', () => {
    const params = zeroed(randomProblem({ N: 5, D: 4, C: 2, seed: 7 }));
    const found = diagnoseGradient(params, wrongGradient(params, 'sign flipped'));
    expect(candidatesOf(found)).toEqual(['labels-shifted', 'sign-flipped']);
  });
});
