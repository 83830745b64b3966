import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { trace } from '../trace';
import { problems, extremeProblems } from './problems';
import { property } from './property';

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe('for any problem', () => {
  property(
    'an example’s probabilities lie in [0, 1] and sum to 1',
    fc.oneof(problems, extremeProblems),
    (params) => {
      for (const { probs } of trace(params).examples) {
        if (!probs.every((p) => p >= 0 && p <= 1)) expect.fail(`outside [0, 1]: ${probs.join(', ')}`);
        expect(Math.abs(sumOf(probs) - 1)).toBeLessThanOrEqual(1e-14);
      }
    },
  );

  property(
    'an example’s errors sum to 0, and only the label’s is not positive',
    fc.oneof(problems, extremeProblems),
    (params) => {
      for (const { dScores, y } of trace(params).examples) {
        expect(Math.abs(sumOf(dScores))).toBeLessThanOrEqual(1e-14);
        if (!dScores.every((error, j) => (j === y ? error <= 0 : error >= 0))) {
          expect.fail(`wrong signs at label ${y}: ${dScores.join(', ')}`);
        }
      }
    },
  );

  property('a feature’s data gradient sums to 0 over the classes', problems, (params) => {
    const { dWSum, C, D, examples } = trace(params);
    for (let d = 0; d < D; d += 1) {
      let sum = 0;
      for (let j = 0; j < C; j += 1) sum += dWSum[j * D + d]!;
      const size = examples.reduce((total, { x }) => total + Math.abs(x[d]!), 1);
      expect(Math.abs(sum)).toBeLessThanOrEqual(1e-14 * size);
    }
  });
});
