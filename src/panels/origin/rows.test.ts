import { describe, expect, it } from 'vitest';
import { originOf, trace } from '../../engine';
import type { OriginRef, Params } from '../../engine';
import { defaultSet } from '../../engine/data/defaultSet';
import { partsShown } from '../../charts/layout/waterfall';
import { drawingOf, rowsOf } from './rows';

const features = ['feature 0', 'feature 1', 'bias'];
const { params } = defaultSet;

function rows(ref: OriginRef, most = 13, of: Params = params) {
  const origin = originOf(trace(of), ref);
  const shown = partsShown(
    origin.parts.map(({ value }) => value),
    'loop',
    most,
  );
  const made = rowsOf(origin, shown, features);
  return {
    made,
    names: made.map(({ sign = '', name }) => `${sign}${name}`),
    drawing: drawingOf(origin, shown),
  };
}

describe('the rows of an origin', () => {
  it('are every example, the sum, the division by N, the penalty and dW', () => {
    const { names } = rows({ quantity: 'dW', j: 1, d: 0 });
    expect(names.slice(0, 2)).toEqual(['example 0', 'example 1']);
    expect(names.slice(11)).toEqual(['example 11', 'sum', 'over N = 12', 'slope of the penalty', 'dW']);
    const sum = rows({ quantity: 'dW', j: 1, d: 0 }, 13, { ...params, reduction: 'sum' });
    expect(sum.names.slice(11)).toEqual(['example 11', 'sum', 'slope of the penalty', 'dW']);
  });

  it('end in one for the others where there are too many', () => {
    const { names } = rows({ quantity: 'dW', j: 1, d: 0 }, 6);
    expect(names.slice(4, 7)).toEqual(['example 4', 'and 7 more', 'sum']);
  });

  it.each<[OriginRef, string[]]>([
    [{ quantity: 'dScores', i: 3, j: 1 }, ['probability', '−indicator', 'error']],
    [{ quantity: 'contribution', i: 3, j: 1, d: 0 }, ['error', '×feature 0', 'contribution']],
    [{ quantity: 'probs', i: 3, j: 1 }, ['exponential', '/sum of exponentials', 'probability']],
    [{ quantity: 'sum', i: 3 }, ['class A', 'class B', 'class C', 'sum of exponentials']],
    [{ quantity: 'scores', i: 3, j: 1 }, ['feature 0', 'feature 1', 'bias', 'score']],
    [{ quantity: 'loss', i: 3 }, ['log of the sum', '−shifted score', 'loss of the example']],
    [{ quantity: 'regLoss' }, ['one half', '×reg', '×sum of squares', 'penalty']],
    [{ quantity: 'X', i: 3, d: 0 }, []],
  ])('of %o', (ref, expected) => {
    expect(rows(ref).names).toEqual(expected);
  });

  it('have the bars that they say they have', () => {
    for (const ref of [
      { quantity: 'dW', j: 1, d: 0 },
      { quantity: 'lossTotal' },
      { quantity: 'scores', i: 3, j: 1 },
      { quantity: 'dScores', i: 3, j: 1 },
      { quantity: 'shift', i: 3 },
      { quantity: 'probs', i: 3, j: 1 },
      { quantity: 'contribution', i: 3, j: 1, d: 0 },
    ] as const) {
      const { made, drawing } = rows(ref, 6);
      const keys = made.filter(({ bar }) => bar).map(({ key }) => key);
      for (const key of keys) expect(drawing?.bars, `${ref.quantity} ${key}`).toHaveProperty(key);
      expect(keys.length > 0).toBe(drawing !== null);
    }
  });

  it('end at the number itself', () => {
    const numbers = trace(params);
    const { drawing } = rows({ quantity: 'dW', j: 1, d: 0 }, 6);
    expect(drawing?.bars.result?.to).toBeCloseTo(numbers.dW[numbers.D]!, 12);
    expect(drawing?.bars.penalty?.to).toBe(drawing?.bars.result?.to);
  });
});
