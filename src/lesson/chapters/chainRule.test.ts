import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';

const examples = dataSets.flatMap(({ params }) => trace(params).examples);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('what chapter 6 says', () => {
  it('that a step against the errors raises the label’s score by what it takes from the others', () => {
    for (const { dScores, y } of examples) {
      const steps = Array.from(dScores, (error) => -0.1 * error);
      expect(steps[y]!).toBeGreaterThanOrEqual(0);
      expect(total(steps.filter((_, j) => j !== y))).toBeCloseTo(-steps[y]!, 12);
    }
  });

  it('that the others hold what the label lacks', () => {
    for (const { probs, y } of examples)
      expect(total([...probs].filter((_, j) => j !== y))).toBeCloseTo(1 - probs[y]!, 12);
  });

  it('that signs turned or sizes changed by one factor keep the sum at 0', () => {
    for (const { dScores } of examples)
      for (const factor of [-1, 3]) expect(total(Array.from(dScores, (e) => factor * e))).toBeCloseTo(0, 12);
  });

  it('that the loss from shifted scores has the errors for its slopes, m held fixed', () => {
    const step = 1e-5;
    for (const { scores, shift, y, dScores } of examples.slice(0, 40)) {
      const loss = (f: Float64Array) =>
        -(f[y]! - shift) + Math.log(total(Array.from(f, (score) => Math.exp(score - shift))));
      dScores.forEach((error, j) => {
        const moved = (by: number) => loss(scores.map((score, k) => (k === j ? score + by : score)));
        expect((moved(step) - moved(-step)) / (2 * step)).toBeCloseTo(error, 7);
      });
    }
  });
});
