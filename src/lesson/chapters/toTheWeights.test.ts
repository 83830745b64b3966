import { describe, expect, it } from 'vitest';
import { dataSets, hingeLoss, trace } from '../../engine';
import { slopeInEntry } from '../../engine/identities/centralDifference';
import { randomProblem } from '../../engine/fixtures/randomProblem';
import type { Params } from '../../engine';

const problems: readonly Params[] = [
  ...dataSets.map(({ params }) => params),
  ...[1, 2, 3].map((seed) => randomProblem({ N: 5, D: 4, C: 3, seed, bias: seed === 2 })),
];

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, d) => sum + value * (b[d] ?? NaN), 0);

/** Runs a test on every example of every problem. */
function onExamples(test: (params: Params, i: number) => void): void {
  for (const params of problems) params.y.forEach((_, i) => test(params, i));
}

describe('only its own weights', () => {
  it('of the C²D slopes of the scores in the weights all but C·D are 0, and those are the features', () => {
    const params = randomProblem({ N: 1, D: 4, C: 3, seed: 4 });
    const [x = []] = params.X;
    const W = params.W.flat();
    const slopes = params.W.flatMap((_, k) =>
      W.map((_weight, at) => slopeInEntry((weights) => dot(weights.slice(k * 4, k * 4 + 4), x), W, at, 1e-4)),
    );
    expect(slopes).toHaveLength(3 * 3 * 4);
    const own = slopes.filter((_, at) => Math.floor(at / 12) === Math.floor((at % 12) / 4));
    const others = slopes.filter((_, at) => Math.floor(at / 12) !== Math.floor((at % 12) / 4));
    expect(own).toHaveLength(3 * 4);
    own.forEach((slope, at) => expect(slope).toBeCloseTo(x[at % 4] ?? NaN, 8));
    expect(others.every((slope) => slope === 0)).toBe(true);
  });
});

describe('the two kinds of rows', () => {
  it('a step against the gradient moves the label’s weights towards the example and all others away', () => {
    onExamples((params, i) => {
      const { examples, C, D } = trace(params);
      const { contribution, x, y, probs } = examples[i] ?? expect.fail();
      for (let j = 0; j < C; j += 1) {
        const moved = -dot(contribution.slice(j * D, (j + 1) * D), x);
        const factor = j === y ? 1 - (probs[j] ?? NaN) : -(probs[j] ?? NaN);
        expect(moved).toBeCloseTo(factor * dot(x, x), 9);
        if (dot(x, x) > 0) expect(Math.sign(moved)).toBe(j === y ? 1 : -1);
      }
    });
  });

  it('what the label’s weights are pulled by, the others together are pushed by, in softmax and in the SVM', () => {
    onExamples((params, i) => {
      const { dScores } = trace(params).examples[i] ?? expect.fail();
      expect(dScores.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
      const svm = hingeLoss(params).coefficients.map((row) => row[i] ?? NaN);
      expect(svm.reduce((sum, value) => sum + value, 0)).toBe(0);
    });
  });

  it('the SVM’s gradient has x for every class that violates the margin, and minus their number for the label', () => {
    onExamples((params, i) => {
      const { examples, D } = trace(params);
      const { scores, x, y } = examples[i] ?? expect.fail();
      const svmLoss = (weights: readonly number[]) => {
        const f = params.W.map((_, j) => dot(weights.slice(j * D, (j + 1) * D), x));
        return f.reduce((sum, score, j) => sum + (j === y ? 0 : Math.max(0, score - (f[y] ?? 0) + 1)), 0);
      };
      const excess = Array.from(scores, (score, j) => (j === y ? -1 : score - (scores[y] ?? 0) + 1));
      // At the margin itself the loss has a kink, and no slope.
      if (excess.some((amount) => Math.abs(amount) < 1e-4)) return;
      const violates = excess.map((amount) => amount > 0);
      const count = violates.filter(Boolean).length;
      violates.forEach((violating, j) => {
        const factor = j === y ? 0 - count : Number(violating);
        expect(hingeLoss(params).coefficients[j]?.[i]).toBe(factor);
        for (let d = 0; d < D; d += 1) {
          const slope = slopeInEntry(svmLoss, params.W.flat(), j * D + d, 1e-6);
          expect(slope).toBeCloseTo(factor * (x[d] ?? NaN), 4);
        }
      });
    });
  });
});

describe('the multiplication table', () => {
  it('has rank 1: any two rows are multiples of one example', () => {
    onExamples((params, i) => {
      const { examples, C, D } = trace(params);
      const { contribution } = examples[i] ?? expect.fail();
      const at = (j: number, d: number) => contribution[j * D + d] ?? NaN;
      const size = Math.max(1, ...contribution.map(Math.abs)) ** 2;
      for (let j = 1; j < C; j += 1) {
        for (let d = 1; d < D; d += 1) {
          expect((at(0, 0) * at(j, d) - at(0, d) * at(j, 0)) / size).toBeCloseTo(0, 12);
        }
      }
    });
  });

  it('adds up to 0 over the classes at each feature', () => {
    onExamples((params, i) => {
      const { examples, C, D } = trace(params);
      const { contribution, x } = examples[i] ?? expect.fail();
      for (let d = 0; d < D; d += 1) {
        let sum = 0;
        for (let j = 0; j < C; j += 1) sum += contribution[j * D + d] ?? NaN;
        expect(sum / Math.max(1, Math.abs(x[d] ?? NaN))).toBeCloseTo(0, 12);
      }
    });
  });
});
