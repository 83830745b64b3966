import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from './properties/problems';
import { property } from './properties/property';
import { trace } from './trace';
import type { Params } from './types';
import { weightsForScore } from './weightsForScore';

const params: Params = {
  W: [
    [1, -2, 0.5],
    [0, 1, 0],
  ],
  X: [
    [3, 4],
    [0, 0],
  ],
  y: [0, 1],
  reg: 0.1,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
};
const withoutBias: Params = { ...params, W: params.W.map((row) => row.slice(0, 2)), bias: false };

describe('weights for a score', () => {
  it('change along the example by (f′ − f) / |x|²', () => {
    // f_0 = 3 − 8 + 0.5 = −4.5, |x|² = 9 + 16 + 1
    const { W, along, change } = weightsForScore(params, 0, 0, 21.5);
    expect(along).toBeCloseTo(1, 15);
    expect(change).toEqual([3, 4, 1].map((value) => expect.closeTo(value, 14) as number));
    expect(W[0]).toEqual([4, 2, 1.5].map((value) => expect.closeTo(value, 14) as number));
    expect(W[1]).toBe(params.W[1]);
  });

  it('reach by the bias alone what features of 0 cannot', () => {
    expect(weightsForScore(params, 1, 1, 2).W[1]).toEqual([0, 1, 2]);
    expect(() => weightsForScore(withoutBias, 1, 1, 2)).toThrow(
      'X[1] is 0 in every feature; expected a feature that is not 0, or the bias switched on: ' +
        'without either its scores are 0 for every W.',
    );
  });

  it('are found where the squares of the features are beyond the range of numbers', () => {
    for (const size of [1e-200, 1e200]) {
      const far = {
        ...withoutBias,
        W: [
          [0, 0],
          [0, 0],
        ],
        X: [[3 * size, 4 * size]],
        y: [0],
      };
      const { W } = weightsForScore(far, 0, 1, 2);
      expect((W[1]?.[0] ?? NaN) * 3 * size + (W[1]?.[1] ?? NaN) * 4 * size).toBeCloseTo(2, 12);
    }
  });

  it('are refused for a class, an example or a score that is none', () => {
    expect(() => weightsForScore(params, 2, 0, 0)).toThrow('i is 2');
    expect(() => weightsForScore(params, 0, -1, 0)).toThrow('j is -1');
    expect(() => weightsForScore(params, 0, 0, Infinity)).toThrow('score is Infinity');
  });
});

/** Any problem with a place in it, a score, and another direction to change its weights in. */
const aims = problems.chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    i: fc.nat(problem.X.length - 1),
    j: fc.nat(problem.W.length - 1),
    score: fc.integer({ min: -2000, max: 2000 }).map((hundredths) => hundredths / 100),
    other: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 7, maxLength: 7 }),
  }),
);

describe('for any problem', () => {
  property(
    'the score becomes what was asked, other scores of the example stay, and no shorter change does it',
    aims,
    ({ problem, i, j, score, other }) => {
      const before = trace(problem).examples[i]!;
      if (before.x.every((value) => value === 0)) return;
      const { W, change } = weightsForScore(problem, i, j, score);
      const after = trace({ ...problem, W }).examples[i]!;
      const size = before.x.reduce((sum, value, d) => sum + Math.abs(value * problem.W[j]![d]!), 1);
      expect(Math.abs(after.scores[j]! - score)).toBeLessThanOrEqual(1e-14 * (size + Math.abs(score)));
      before.scores.forEach((value, k) => k === j || expect(after.scores[k]).toBe(value));

      // Another direction v, as far as it takes for v · x to be the same: never shorter.
      const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
        Array.from(a).reduce((sum, value, d) => sum + value * b[d]!, 0);
      const along = dot(other.slice(0, before.x.length), before.x);
      if (Math.abs(along) < 1e-6) return;
      const v = other.slice(0, before.x.length).map((value) => (value * dot(change, before.x)) / along);
      expect(Math.hypot(...change)).toBeLessThanOrEqual(Math.hypot(...v) * (1 + 1e-12));
    },
    2000,
  );
});
