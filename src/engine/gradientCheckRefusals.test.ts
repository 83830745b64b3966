import { describe, expect, it } from 'vitest';
import { fixtureB } from './data/fixtureB';
import { gradientCheck } from './gradientCheck';
import type { GradientCheckOptions } from './gradientCheckTypes';
import type { Matrix } from './types';

const { params } = fixtureB;

describe('gradientCheck refuses', () => {
  const candidate: Matrix = [
    [0, 0],
    [0, 0],
    [0, NaN],
  ];
  it.each<[string, GradientCheckOptions, string]>([
    ['a step of 0', { h: 0 }, 'h is 0; expected a finite number above 0.'],
    ['a negative step', { h: -1e-5 }, 'h is -0.00001; expected a finite number above 0.'],
    [
      'a method',
      { method: 'sideways' as 'central' },
      'method is "sideways"; expected "central" or "forward".',
    ],
    [
      'a precision',
      { precision: 'float16' as 'float32' },
      'precision is "float16"; expected "float64" or "float32".',
    ],
    ['a class', { entries: { j: 3, d: 0 } }, 'entries.j is 3; expected a whole number from 0 to 2.'],
    ['a feature', { entries: { j: 0, d: 2 } }, 'entries.d is 2; expected a whole number from 0 to 1.'],
    [
      'an empty sample',
      { entries: { count: 0, seed: 1 } },
      'count is 0; expected a whole number from 1 to 6.',
    ],
    [
      'too large a sample',
      { entries: { count: 7, seed: 1 } },
      'count is 7; expected a whole number from 1 to 6.',
    ],
    ['a seed', { entries: { count: 2, seed: 0.5 } }, 'seed is 0.5; expected a whole number of at least 0.'],
    [
      'a word',
      { entries: 'some' as 'all' },
      'entries is "some"; expected "all", one entry { j, d } or a sample { count, seed }.',
    ],
    [
      'nothing',
      { entries: null as unknown as 'all' },
      'entries is null; expected "all", one entry { j, d } or a sample { count, seed }.',
    ],
    [
      'a candidate too wide',
      {
        candidate: [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
      'candidate is 3 x 3; expected the shape of W, 3 x 2.',
    ],
    [
      'a candidate too short',
      {
        candidate: [
          [1, 2],
          [1, 2],
        ],
      },
      'candidate is 2 x 2; expected the shape of W, 3 x 2.',
    ],
    ['a candidate with NaN', { candidate }, 'candidate[2][1] is NaN; expected a finite number.'],
  ])('%s', (_what, options, message) => {
    expect(() => gradientCheck(params, options)).toThrow(message);
  });

  it('what is no problem', () => {
    expect(() => gradientCheck({ ...params, y: [0, 1, 2] })).toThrow(
      'y is an array of 3 entries; expected 4 labels, one for each example.',
    );
  });
});
