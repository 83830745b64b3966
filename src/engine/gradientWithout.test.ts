import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { fixtureB } from './data/fixtureB';
import { gradientWithout } from './gradientWithout';
import { problems } from './properties/problems';
import { property } from './properties/property';
import { trace } from './trace';
import type { Params } from './types';

/** The data with one example fewer, the same conventions and weights. */
const removed = (params: Params, i: number): Params => ({
  ...params,
  X: params.X.filter((_, n) => n !== i),
  y: params.y.filter((_, n) => n !== i),
});

const rowOf = (params: Params, j: number): number[] => {
  const { dW, D } = trace(params);
  return Array.from(dW.subarray(j * D, (j + 1) * D));
};

describe('gradientWithout', () => {
  it.each(['mean', 'sum'] as const)(
    'is the gradient of the data without that example, under %s',
    (reduction) => {
      for (const { params: set } of dataSets) {
        const params = { ...set, reduction };
        const record = trace(params);
        if (record.N === 1) continue;
        for (const i of [0, record.N - 1])
          for (let j = 0; j < record.C; j += 1)
            expect(Array.from(gradientWithout(record, i, j))).toEqual(rowOf(removed(params, i), j));
      }
    },
  );

  it('has the numbers that fixture B has without its example 3', () => {
    // Outer products of the derivation's reference, transposed: rows are classes, 3 examples, penalty 0.1 W.
    const [first, second] = gradientWithout(trace(fixtureB.params), 3, 0);
    expect(first).toBeCloseTo((0.2447 - 0.1148 - 0.0486) / 3 + 0.1, 3);
    expect(second).toBeCloseTo((0.4895 + 0.0574 + 0.0486) / 3, 3);
  });

  property(
    'equals the trace of the other examples to the last bit',
    problems,
    (params) => {
      const record = trace(params);
      if (record.N === 1) return;
      const i = record.N >> 1;
      const j = record.C - 1;
      expect(Array.from(gradientWithout(record, i, j))).toEqual(rowOf(removed(params, i), j));
    },
    1000,
  );

  it('refuses the only example, and indices that do not exist', () => {
    const one = trace({ ...fixtureB.params, X: [[1, 2]], y: [1] });
    expect(() => gradientWithout(one, 0, 0)).toThrow(
      'i is the only example; expected data that has another example.',
    );
    const record = trace(fixtureB.params);
    expect(() => gradientWithout(record, 4, 0)).toThrow(/^i is 4/);
    expect(() => gradientWithout(record, 0, 3)).toThrow(/^j is 3/);
  });
});
