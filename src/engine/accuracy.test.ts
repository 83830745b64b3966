import { expect, it } from 'vitest';
import { accuracy } from './accuracy';
import { fixtureB } from './data/fixtureB';
import type { Params } from './types';

const { params } = fixtureB;

it('counts the examples whose label has the largest score', () => {
  // Fixture B: top scores are classes 1, 0, 2 and 0; the last example's label is 2.
  expect(accuracy(params)).toBe(3 / 4);
  expect(accuracy({ ...params, y: [1, 0, 2, 0] })).toBe(1);
});

it('gives a tie to the class with the lower number', () => {
  const W = params.W.map((row) => row.map(() => 0));
  expect(accuracy({ ...params, W, y: [0, 1, 2, 0] })).toBe(1 / 2);
});

it('ranks scores beyond the range of float64', () => {
  const far: Params = {
    ...params,
    W: [
      [1e300, 0],
      [0, 0],
      [2e300, 0],
    ],
    X: [[1e300, 0]],
    y: [2],
  };
  expect(accuracy(far)).toBe(1);
  expect(accuracy({ ...far, y: [0] })).toBe(0);
});

it('refuses labels out of range', () => {
  expect(() => accuracy({ ...params, y: [0, 1, 2, 3] })).toThrow(
    'y[3] is 3; expected a whole number from 0 to 2.',
  );
});
