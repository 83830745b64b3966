import { describe, expect, it } from 'vitest';
import { dataSets } from '../data/dataSets';
import { trace } from '../trace';
import type { Trace } from '../trace';
import type { ExampleTrace } from '../traceExample';
import type { CheckId } from './checks';
import { checkIds, evaluateCheck } from './checks';

/** Far below what one sees on the page, far above what rounding does. */
const NUDGE = 1e-6;

const cursor = { i: 4, j: 2, k: 1, d: 0 };

const openingTrace = () => trace({ ...dataSets[0]!.params, reg: 0.5 });

const nudged = (values: Float64Array, at: number) =>
  values.map((value, n) => (n === at ? value + NUDGE : value));

/** Changes a number of example i in a trace. */
const ofExample = (change: (example: ExampleTrace) => Partial<ExampleTrace>) => (right: Trace) => ({
  examples: right.examples.map((one) => (one.i === cursor.i ? { ...one, ...change(one) } : one)),
});

const atCell = ({ D }: Trace) => cursor.j * D + cursor.d;

const nudgedContribution = ofExample(({ x, contribution }) => ({
  contribution: nudged(contribution, cursor.j * x.length + cursor.d),
}));

const nudgedCell = (right: Trace) => ({
  jacobian: (i: number) => nudged(right.jacobian(i), cursor.k * right.C + cursor.j),
});

/** For every check one number of the trace to get wrong. */
const mistakes: Record<CheckId, (right: Trace) => Partial<Trace>> = {
  'row-after-line': (right) => ({ dWAfter: (i, j) => nudged(right.dWAfter(i, j), atCell(right)) }),
  'indicator-is-a-number': ofExample(({ indicator }) => ({ indicator: nudged(indicator, cursor.j) })),
  'other-rows-stay': (right) => ({
    dWAfter: (i, j) => nudged(right.dWAfter(i, j), cursor.k * right.D + cursor.d),
  }),
  'example-as-given': ofExample(({ x }) => ({ x: nudged(x, cursor.d) })),
  'score-is-dot-product': ofExample(({ scores }) => ({ scores: nudged(scores, cursor.j) })),
  'all-scores-are-one-product': ofExample(({ scores }) => ({ scores: nudged(scores, 0) })),
  'layouts-agree': ofExample(({ scores }) => ({ scores: nudged(scores, cursor.j) })),
  'bias-is-a-weight': ofExample(({ scores }) => ({ scores: nudged(scores, cursor.j) })),
  'shifted-score': ofExample(({ shifted }) => ({ shifted: nudged(shifted, cursor.j) })),
  'gap-becomes-ratio': ofExample(({ exps }) => ({ exps: nudged(exps, cursor.j) })),
  'sum-from-gaps': ofExample(({ sum }) => ({ sum: sum + NUDGE })),
  'share-of-sum': ofExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'probs-sum-to-one': ofExample(({ probs }) => ({ probs: nudged(probs, 0) })),
  'shift-is-free': ofExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'share-without-shift': (right) => ({ rawExps: (i) => nudged(right.rawExps(i), cursor.j) }),
  'shift-has-no-slope': ofExample(({ probs }) => ({ probs: nudged(probs, 0) })),
  'loss-of-label': ofExample(({ loss }) => ({ loss: loss + NUDGE })),
  'loss-two-forms': ofExample(({ probs, y }) => ({ probs: nudged(probs, y) })),
  'cross-entropy-picks-one': ofExample(({ indicator }) => ({ indicator: nudged(indicator, 0) })),
  'first-loss': ({ C }) => ({ C: C + NUDGE }),
  'probability-as-quotient': ofExample(({ exps }) => ({ exps: nudged(exps, cursor.k) })),
  'slope-of-sum': ofExample(({ exps }) => ({ exps: nudged(exps, cursor.j) })),
  'slope-of-top': ofExample(({ exps }) => ({ exps: nudged(exps, cursor.j) })),
  'quotient-rule': ofExample(({ exps }) => ({ exps: nudged(exps, cursor.j) })),
  'same-class-derivative': ofExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'other-class-derivative': ofExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'jacobian-cell': nudgedCell,
  'jacobian-matrix': nudgedCell,
  'jacobian-symmetric': nudgedCell,
  'jacobian-row-sum': nudgedCell,
  'jacobian-column-sum': nudgedCell,
  'slope-in-probability': (right) => ({ dProbs: (i) => nudged(right.dProbs(i), cursor.k) }),
  'sum-over-classes': (right) => ({
    chainRuleRoute: (i) => {
      const route = right.chainRuleRoute(i);
      return { ...route, dScores: nudged(route.dScores, cursor.j) };
    },
  }),
  'one-term-left': (right) => ({
    jacobian: (i) => nudged(right.jacobian(i), right.examples[i]!.y * right.C + cursor.j),
  }),
  'direct-route': ofExample(({ exps }) => ({ exps: nudged(exps, cursor.j) })),
  'chain-rule': (right) => ({ dProbs: (i) => nudged(right.dProbs(i), right.examples[i]!.y) }),
  'minus-one-at-the-label': ofExample(({ dScores }) => ({ dScores: nudged(dScores, cursor.j) })),
  'score-gradient-sums-to-zero': ofExample(({ dScores }) => ({ dScores: nudged(dScores, 0) })),
  'error-sizes': ofExample(({ dScores }) => ({ dScores: nudged(dScores, cursor.j) })),
  'score-by-weight': ofExample(({ x }) => ({ x: nudged(x, cursor.d) })),
  contribution: nudgedContribution,
  'two-kinds-of-rows': nudgedContribution,
  'outer-product-cell': nudgedContribution,
  'sum-of-contributions': (right) => ({ dWSum: nudged(right.dWSum, atCell(right)) }),
  'mean-gradient': (right) => ({ dWData: nudged(right.dWData, atCell(right)) }),
  'penalty-gradient': (right) => ({ dWReg: nudged(right.dWReg, atCell(right)) }),
  'gradient-entry': (right) => ({ dW: nudged(right.dW, atCell(right)) }),
  'matrix-product-cell': (right) => ({ dW: nudged(right.dW, atCell(right)) }),
  'data-part-sums-to-zero': (right) => ({ dWData: nudged(right.dWData, atCell(right)) }),
  'penalty-conventions': (right) => ({ dWReg: nudged(right.dWReg, atCell(right)) }),
  'sum-or-mean': (right) => ({ dW: nudged(right.dW, atCell(right)) }),
  'version-outer-product': (right) => ({ dW: nudged(right.dW, atCell(right)) }),
  'loss-outer-product': ({ loss }) => ({ loss: loss + NUDGE }),
  'version-one-hot-labels': ofExample(({ dScores }) => ({ dScores: nudged(dScores, cursor.j) })),
  'loss-one-hot-labels': ({ loss }) => ({ loss: loss + NUDGE }),
  'version-no-loop': ofExample(({ probs }) => ({ probs: nudged(probs, cursor.j) })),
  'loss-no-loop': ({ loss }) => ({ loss: loss + NUDGE }),
  'version-minus-one-in-place': ofExample(({ indicator }) => ({ indicator: nudged(indicator, cursor.j) })),
  'loss-minus-one-in-place': ({ loss }) => ({ loss: loss + NUDGE }),
  'version-other-layout': ofExample(({ x }) => ({ x: nudged(x, cursor.d) })),
  'loss-other-layout': ({ loss }) => ({ loss: loss + NUDGE }),
  'version-translated': (right) => ({ dW: nudged(right.dW, atCell(right)) }),
  'loss-translated': ({ loss }) => ({ loss: loss + NUDGE }),
  'descent-slope': (right) => ({ dW: right.dW.map((entry) => entry * (1 + NUDGE) + NUDGE) }),
  'squared-error-gradient': ofExample(({ scores }) => ({
    scores: scores.map((score) => score + 20 * NUDGE),
  })),
};

/** These have a constant on the right, which no data can change; each with the way its left side is off. */
const offBy: Partial<Record<CheckId, number>> = {
  'probs-sum-to-one': NUDGE,
  'shift-has-no-slope': -NUDGE,
  'jacobian-row-sum': NUDGE,
  'jacobian-column-sum': NUDGE,
  'score-gradient-sums-to-zero': NUDGE,
  'data-part-sums-to-zero': NUDGE,
};
const constants = checkIds.filter((id) => id in offBy);

/** These have a right side that other features and weights leave as it is. */
const unmoved: readonly CheckId[] = [...constants, 'first-loss', 'indicator-is-a-number'];

/** Where k is another class than j, the slope of the top is 0 on either side, whatever the data. */
const cursorOf = (id: CheckId) => (id === 'slope-of-top' ? { ...cursor, k: cursor.j } : cursor);

describe('a check on a wrong number', () => {
  it.each(checkIds)('holds before: %s', (id) => {
    const { holds, reason } = evaluateCheck(id, openingTrace(), cursorOf(id));
    expect(holds).toBe(true);
    expect(reason).toBeUndefined();
  });

  it.each(checkIds)('fails when the trace is a millionth off: %s', (id) => {
    const right = openingTrace();
    const wrong = { ...right, ...mistakes[id](right) };
    const { holds, reason, difference, tolerance } = evaluateCheck(id, wrong, cursorOf(id));
    expect(reason).toBeUndefined();
    expect(difference).toBeGreaterThan(tolerance);
    expect(holds).toBe(false);
  });

  it.each(constants)('shows which way it is off: %s', (id) => {
    const right = openingTrace();
    const { left, right: expected } = evaluateCheck(id, { ...right, ...mistakes[id](right) }, cursorOf(id));
    // A difference quotient is itself off by what rounding leaves of it.
    expect(left - expected).toBeCloseTo(offBy[id] ?? NaN, 9);
  });

  it.each(checkIds.filter((id) => !unmoved.includes(id)))('fails when the data are others: %s', (id) => {
    const right = openingTrace();
    const { params } = right;
    const X = params.X.map((x) => x.map((feature) => feature + 0.01));
    const W = params.W.map((row) => row.map((weight) => weight * 1.01));
    expect(evaluateCheck(id, { ...right, params: { ...params, X, W } }, cursorOf(id)).holds).toBe(false);
  });
});
