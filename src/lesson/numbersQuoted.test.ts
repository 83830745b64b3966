import { describe, expect, it } from 'vitest';
import { trace } from '../engine';
import { loss } from './chapters/loss';
import type { Step } from './types';

const sentences = ({ lead, why, notes }: Step) => `${lead} ${why} ${notes}`;
const step = (id: string) => loss.steps.find((one) => one.id === id)!;
const four = (value: number) => value.toFixed(4);

/** One example whose scores are these: its only features are the scores themselves. */
function withScores(scores: readonly number[], label: number) {
  const W = scores.map((_, j) => scores.map((__, d) => (d === j ? 1 : 0)));
  return trace({ X: [scores], y: [label], W, reg: 0, reduction: 'mean', regulariser: 'half', bias: false });
}

describe('the numbers that chapter 4 quotes', () => {
  it('half the probability costs log 2 more', () => {
    expect(sentences(step('minus-log'))).toContain(four(Math.log(2)));
    for (const p of [0.9, 0.1, 1e-9]) expect(-Math.log(p / 2) + Math.log(p)).toBeCloseTo(Math.log(2), 12);
  });

  it('a tenth costs 2.3026, to base 10 it would read 1', () => {
    expect(sentences(step('minus-log'))).toContain(`at p = 0.1 it is ${four(-Math.log(0.1))}`);
    expect(-Math.log10(0.1)).toBe(1);
  });

  it('the first form breaks where the second gives 1000', () => {
    const { probs, loss: second, y, sum } = withScores([1000, 0, 0], 1).examples[0]!;
    expect(-Math.log(probs[y]!)).toBe(Infinity);
    expect(second).toBe(1000);
    expect(sum).toBeGreaterThanOrEqual(1);
    expect(sentences(step('without-the-quotient'))).toMatch(/1000, 0 and 0 with label B.*gives 1000/);
  });

  it('ten classes start at 2.3026, whatever the data', () => {
    expect(sentences(step('the-first-loss'))).toContain(`With ten classes it is ${four(Math.log(10))}`);
    const W = Array.from({ length: 10 }, () => [0, 0, 0]);
    const blind = trace({
      X: [
        [3, -200],
        [0.5, 7],
      ],
      y: [9, 4],
      W,
      reg: 1,
      reduction: 'mean',
      regulariser: 'half',
      bias: true,
    });
    for (const example of blind.examples) {
      expect(example.loss).toBeCloseTo(Math.log(10), 12);
      for (const p of example.probs) expect(p).toBeCloseTo(0.1, 15);
    }
    expect(blind.loss).toBeCloseTo(Math.log(10), 12);
  });
});
