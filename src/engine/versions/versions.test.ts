import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numpyCases } from '../fixtures/numpyCases';
import { problems } from '../properties/problems';
import { trace } from '../trace';
import type { LossAndGradient, Params } from '../types';
import { product, transpose } from './arrays';
import { examplesAtOnce, examplesInRows, inTypeScript, labelsInPlace } from './allExamples';
import { classesAtOnce, labelsAsMatrix, oneHot } from './oneExample';

const versions: Readonly<Record<string, (params: Params) => LossAndGradient>> = {
  classesAtOnce,
  labelsAsMatrix,
  examplesAtOnce,
  labelsInPlace,
  examplesInRows,
  inTypeScript,
};

/** The largest |a − b| / max(1, |b|). */
const apart = (a: readonly number[], b: ArrayLike<number>) =>
  Math.max(...a.map((value, n) => Math.abs(value - b[n]!) / Math.max(1, Math.abs(b[n]!))));

describe.each(Object.entries(versions))('%s', (_, version) => {
  it('returns what the question’s loops return, on random problems under every convention', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const expected = trace(params);
        const { loss, dW } = version(params);
        const size = Math.max(1, ...params.X.flat().map(Math.abs), ...params.W.flat().map(Math.abs));
        expect(dW.map((row) => row.length)).toEqual(params.W.map((row) => row.length));
        expect(apart(dW.flat(), expected.dW)).toBeLessThan(1e-11 * size * size);
        expect(apart([loss], [expected.loss])).toBeLessThan(1e-11 * size * size);
      }),
      { numRuns: 200 },
    );
  });

  it('is finite on the cases NumPy answered', () => {
    for (const params of numpyCases) {
      const { loss, dW } = version(params);
      expect([loss, ...dW.flat()].filter((value) => !Number.isFinite(value))).toEqual([]);
    }
  });
});

describe('the arrays of the versions', () => {
  it('multiply as matrices do', () => {
    const A = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(product(A, transpose(A))).toEqual([
      [14, 32],
      [32, 77],
    ]);
  });

  it('have a one an example in Y, at its label', () => {
    const params = numpyCases[0]!;
    const columns = transpose(oneHot(params));
    expect(columns.map((column) => column.indexOf(1))).toEqual([...params.y]);
    for (const column of columns) expect(column.reduce((sum, value) => sum + value, 0)).toBe(1);
  });
});
