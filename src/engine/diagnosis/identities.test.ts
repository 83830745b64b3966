import { describe, expect, it } from 'vitest';
import { good } from '../fixtures/diagnoses';
import { wrongGradient } from '../fixtures/wrongGradients';
import type { Bug } from '../fixtures/wrongGradients';
import { trace } from '../trace';
import type { Matrix, Params } from '../types';

/** G − T computed two ways: from the wrong program, and from the identity. */
describe('the exact identities', () => {
  const record = trace(good);
  const { N, C } = record;
  const T = wrongGradient(good, null);
  const A = wrongGradient({ ...good, reg: 0 }, null);
  const W = good.W;
  const scaled = (matrix: Matrix, factor: number) => matrix.map((row) => row.map((entry) => factor * entry));
  /** Σ_i coefficient(i, j) x_i / N */
  const product = (coefficient: (i: number, j: number) => number) =>
    Array.from({ length: C }, (_, j) =>
      good.X[0]!.map((_x, d) => good.X.reduce((sum, x, i) => sum + coefficient(i, j) * x[d]!, 0) / N),
    );
  const Y = (i: number, j: number) => Number(good.y[i] === j);
  const P = (i: number, j: number) => record.examples[i]!.probs[j]!;

  it.each<[Bug, number[][]]>([
    ['no -1', product(Y)],
    ['sign flipped', scaled(A, -2)],
    ['no /N', scaled(A, N - 1)],
    ['/N twice', scaled(A, -(1 - 1 / N))],
    ['no reg gradient', scaled(W, -good.reg)],
    ['reg doubled', scaled(W, good.reg)],
    ['-1 everywhere', product((i, j) => Y(i, j) - 1)],
    ['P[:, y] -= 1', product((i, j) => Y(i, j) - Number(good.y.includes(j)))],
    ['diagonal Jacobian only', product((i, j) => -P(i, j) * (1 - Y(i, j)))],
  ])('%s', (bug, difference) => {
    wrongGradient(good, bug).forEach((row, j) =>
      row.forEach((entry, d) => expect(entry - T[j]![d]!).toBeCloseTo(difference[j]![d]!, 13)),
    );
  });

  it('p_y - 1 for all classes: the data parts are all equal', () => {
    const [first, ...others] = wrongGradient({ ...good, reg: 0 }, 'p_y - 1 for all classes');
    for (const row of others) row.forEach((entry, d) => expect(entry).toBeCloseTo(first![d]!, 14));
  });

  it('under the whole convention a missing penalty differs by −2λW, a halved one by −λW', () => {
    const whole: Params = { ...good, regulariser: 'whole' };
    const right = wrongGradient(whole, null);
    const differenceOf = (wrong: Matrix) =>
      wrong.map((row, j) => row.map((entry, d) => entry - right[j]![d]!));
    differenceOf(wrongGradient(whole, 'no reg gradient')).forEach((row, j) =>
      row.forEach((entry, d) => expect(entry).toBeCloseTo(-2 * good.reg * W[j]![d]!, 13)),
    );
    differenceOf(T).forEach((row, j) =>
      row.forEach((entry, d) => expect(entry).toBeCloseTo(-good.reg * W[j]![d]!, 13)),
    );
  });
});
