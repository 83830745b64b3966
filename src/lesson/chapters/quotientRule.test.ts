import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { quotientRule } from './quotientRule';

const traces = dataSets.map(({ params }) => trace(params));

/** Every example's Jacobian as rows, with its probabilities. */
const jacobians = traces.flatMap((traced) =>
  traced.examples.map(({ i, probs, exps, sum }) => {
    const flat = traced.jacobian(i);
    const J = Array.from(probs, (_, k) => [...flat.subarray(k * traced.C, (k + 1) * traced.C)]);
    return { J, probs, exps, sum };
  }),
);

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('what chapter 5 says', () => {
  it('that a table of C × C slopes holds them all, and that no score leaves a probability alone', () => {
    for (const { J, probs } of jacobians) {
      expect(J).toHaveLength(probs.length);
      for (const row of J) expect(row).toHaveLength(probs.length);
      // Where a probability is a rounded 0 or 1, so are its slopes.
      if (probs.every((p) => p > 1e-12))
        for (const slope of J.flat()) expect(Math.abs(slope)).toBeGreaterThan(0);
    }
  });

  it('that splitting the fraction and cancelling one Z leaves probabilities', () => {
    for (const { J, probs, exps, sum } of jacobians)
      probs.forEach((p, j) => {
        const e = exps[j]!;
        const whole = (e * sum - e * e) / sum ** 2;
        expect((e * sum) / (sum * sum) - (e * e) / (sum * sum)).toBeCloseTo(whole, 12);
        expect(p - p * p).toBeCloseTo(whole, 12);
        expect(J[j]![j]).toBeCloseTo(whole, 12);
      });
  });

  it('that a share grows with its own score by what is missing from 1, and never falls', () => {
    for (const { J, probs } of jacobians)
      probs.forEach((p, j) => {
        expect(J[j]![j]).toBeCloseTo(p * (1 - p), 14);
        expect(J[j]![j]).toBeGreaterThanOrEqual(0);
      });
  });

  it('that the share of another class shrinks', () => {
    for (const { J } of jacobians)
      J.forEach((row, k) => {
        row.forEach((slope, j) => {
          if (k !== j) expect(slope).toBeLessThanOrEqual(0);
        });
      });
  });

  it('that J is symmetric, and every row and column adds up to 0', () => {
    for (const { J } of jacobians)
      J.forEach((row, k) => {
        expect(total(row)).toBeCloseTo(0, 12);
        expect(total(J.map((other) => other[k]!))).toBeCloseTo(0, 12);
        row.forEach((slope, j) => expect(slope).toBeCloseTo(J[j]![k]!, 15));
      });
  });

  it('that raising all scores alike moves no probability', () => {
    for (const { scores, probs } of traces.flatMap(({ examples }) => examples).slice(0, 40)) {
      const exps = scores.map((score) => Math.exp(score + 0.3));
      const sum = exps.reduce((all, e) => all + e, 0);
      exps.forEach((e, k) => expect(e / sum).toBeCloseTo(probs[k]!, 12));
    }
  });

  it('names a case where one holds, and gives both of them a step', () => {
    const cases = quotientRule.steps.map(({ cases: which }) => which);
    expect(cases.filter((which) => which === 'same')).toHaveLength(1);
    expect(cases.filter((which) => which === 'other')).toHaveLength(1);
  });
});
