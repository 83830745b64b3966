import { describe, expect, it } from 'vitest';
import { dataSets } from '../data/dataSets';
import { trace } from '../trace';
import type { Trace } from '../trace';
import type { ExampleTrace } from '../traceExample';
import type { CheckId } from './checks';
import { checkIds, evaluateCheck } from './checks';

/** Far below what one sees on the page, far above what rounding does. */
const NUDGE = 1e-6;

const opening = trace({ ...dataSets[0]!.params, reg: 0.5 });
const cursor = { i: 4, j: 2, k: 1, d: 0 };
const cell = cursor.j * opening.D + cursor.d;

const nudged = (values: Float64Array, at: number) =>
  values.map((value, n) => (n === at ? value + NUDGE : value));

/** The opening trace with a number of example i changed. */
function withExample(change: (example: ExampleTrace) => Partial<ExampleTrace>): Trace {
  const examples = opening.examples.map((one) => (one.i === cursor.i ? { ...one, ...change(one) } : one));
  return { ...opening, examples };
}

/** For every check a trace in which one number is wrong. */
const wrongTraces: Record<CheckId, Trace> = {
  'row-after-line': { ...opening, dWAfter: (i, j) => nudged(opening.dWAfter(i, j), cell) },
  'score-is-dot-product': withExample(({ scores }) => ({ scores: nudged(scores, cursor.j) })),
  'probs-sum-to-one': withExample(({ probs }) => ({ probs: nudged(probs, 0) })),
  'shift-is-free': withExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'loss-two-forms': withExample(({ probs, y }) => ({ probs: nudged(probs, y) })),
  'same-class-derivative': withExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'other-class-derivative': withExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'jacobian-cell': {
    ...opening,
    jacobian: (i) => nudged(opening.jacobian(i), cursor.k * opening.C + cursor.j),
  },
  'chain-rule': { ...opening, dProbs: (i) => nudged(opening.dProbs(i), opening.examples[i]!.y) },
  'direct-route': withExample(({ dScores }) => ({ dScores: nudged(dScores, cursor.j) })),
  'score-gradient-sums-to-zero': withExample(({ dScores }) => ({ dScores: nudged(dScores, 0) })),
  'score-by-weight': withExample(({ x }) => ({ x: nudged(x, cursor.d) })),
  contribution: withExample((example) => ({ contribution: nudged(example.contribution, cell) })),
  'sum-of-contributions': { ...opening, dWSum: nudged(opening.dWSum, cell) },
  'gradient-entry': { ...opening, dW: nudged(opening.dW, cell) },
  'penalty-gradient': { ...opening, dWReg: nudged(opening.dWReg, cell) },
};

/** These have a constant on the right, which no data can change. */
const constants: readonly CheckId[] = ['probs-sum-to-one', 'score-gradient-sums-to-zero'];

describe('a check on a wrong number', () => {
  it.each(checkIds)('holds before: %s', (id) => {
    const { holds, reason } = evaluateCheck(id, opening, cursor);
    expect(holds).toBe(true);
    expect(reason).toBeUndefined();
  });

  it.each(checkIds)('fails when the trace is a millionth off: %s', (id) => {
    const { holds, reason, difference, tolerance } = evaluateCheck(id, wrongTraces[id], cursor);
    expect(reason).toBeUndefined();
    expect(difference).toBeGreaterThan(tolerance);
    expect(holds).toBe(false);
  });

  it.each(checkIds.filter((id) => !constants.includes(id)))('fails when the data are others: %s', (id) => {
    const { params } = opening;
    const X = params.X.map((x) => x.map((feature) => feature + 0.01));
    const W = params.W.map((row) => row.map((weight) => weight * 1.01));
    expect(evaluateCheck(id, { ...opening, params: { ...params, X, W } }, cursor).holds).toBe(false);
  });
});
