import { trace as traceOf } from '../engine';
import type { CheckCursor, Trace } from '../engine';
import type { ChoiceId } from '../lesson/predictions/types';
import { alike, compareArrows, everyExampleTwice, shares } from './experiments';

/** Which of the options hold; an option that is not named does not. */
type Holding = Readonly<Partial<Record<string, boolean>>>;
type Rule = (trace: Trace, cursor: CheckCursor) => Holding;

/** How much a score is raised to see what answers. */
const nudge = 0.01;

const exampleOf = (trace: Trace, { i }: CheckCursor) => {
  const example = trace.examples[i];
  if (!example) throw new RangeError(`There is no example ${i}.`);
  return example;
};

/** For each question the experiment that answers it on the present data. */
export const choiceRules: Readonly<Record<ChoiceId, Rule>> = {
  'below-zero'(trace, cursor) {
    const { dScores, probs, y } = exampleOf(trace, cursor);
    const below = (holds: (j: number) => boolean) =>
      probs.every((_, j) => (dScores[j] ?? 0) < 0 === holds(j));
    return {
      label: below((j) => j === y),
      every: below(() => true),
      none: below(() => false),
      // Where only the label's share is that small, both sentences name the same classes: then the sign is what counts.
      small: below((j) => (probs[j] ?? 0) < 0.5) && !below((j) => j === y),
    };
  },

  'all-fall'(trace, cursor) {
    const { scores, shifted } = exampleOf(trace, cursor);
    const [before, after] = [shares(scores), shares(shifted)];
    const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    const stay = before.every((share, k) => alike(share, after[k] ?? NaN));
    return {
      stay,
      closer: !stay && spread(after) < spread(before),
      sharper: !stay && Math.max(...after) > Math.max(...before),
      smaller: !stay && before.every((share, k) => (after[k] ?? NaN) < share),
    };
  },

  'others-answer'(trace, cursor) {
    const { shifted, probs } = exampleOf(trace, cursor);
    const after = shares(shifted.map((score, k) => (k === cursor.j ? score + nudge : score)));
    const others = [...after.keys()].filter((k) => k !== cursor.j);
    const change = (k: number) => Math.sign((after[k] ?? NaN) - (probs[k] ?? NaN));
    const falling = others.filter((k) => change(k) < 0).length;
    return {
      fall: falling === others.length,
      stay: others.every((k) => change(k) === 0),
      one: falling === 1 && others.length > 1,
      rise: others.every((k) => change(k) > 0),
    };
  },

  steepest() {
    const slopeAt = (share: number) => {
      // Two classes: the other one has score 0, this one the score that gives it this share.
      const score = Math.log(share / (1 - share));
      const [raised = 0] = shares([score + nudge, 0]);
      const [lowered = 0] = shares([score - nudge, 0]);
      return (raised - lowered) / (2 * nudge);
    };
    const [low, half, high] = [slopeAt(0.05), slopeAt(0.5), slopeAt(0.95)];
    return {
      low: low > half && low > high,
      half: half > low && half > high,
      high: high > half && high > low,
      everywhere: alike(low, half) && alike(half, high),
    };
  },

  'label-row'(trace, cursor) {
    const { contribution, x, y } = exampleOf(trace, cursor);
    const step = contribution.subarray(y * trace.D, (y + 1) * trace.D).map((entry) => -entry);
    const along = step.reduce((sum, entry, d) => sum + entry * (x[d] ?? 0), 0);
    const weights = trace.params.W[y] ?? [];
    const { cosine } = compareArrows(step, weights);
    return { towards: along > 0, away: along < 0, zero: alike(cosine, -1), stay: step.every((e) => e === 0) };
  },

  'no-division'({ dWSum, N }) {
    // The mean of one example is its sum, and an arrow of no length has no direction.
    if (N === 1 || dWSum.every((entry) => entry === 0)) return {};
    const { cosine, ratio } = compareArrows(
      dWSum,
      dWSum.map((entry) => entry / N),
    );
    const straight = alike(cosine, 1);
    return {
      longer: straight && alike(ratio, N),
      turned: !straight,
      same: straight && alike(ratio, 1),
      shorter: straight && ratio < 1 && !alike(ratio, 1),
    };
  },

  'every-example-twice'(trace) {
    const twice = traceOf(everyExampleTwice(trace.params));
    const data = compareArrows(twice.dWData, trace.dWData).ratio;
    const penalty = compareArrows(twice.dWReg, trace.dWReg).ratio;
    const are = (a: number, b: number) => alike(data, a) && alike(penalty, b);
    return { neither: are(1, 1), data: are(2, 1), both: are(2, 2), penalty: are(1, 0.5) };
  },
};

/** The one option that holds; null where none does or more than one, and nothing is asked. */
export function rightOption(id: ChoiceId, trace: Trace, cursor: CheckCursor): string | null {
  const holding = Object.entries(choiceRules[id](trace, cursor)).filter(([, holds]) => holds);
  return holding.length === 1 ? (holding[0]?.[0] ?? null) : null;
}
