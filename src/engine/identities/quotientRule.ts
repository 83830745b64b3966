import type { Trace } from '../trace';
import { slopeInEntry } from './centralDifference';
import type { Check, CheckCursor } from './check';
import { probabilityOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { STEP, equality, slope } from './tolerance';

/** `formula` for ∂p_k/∂f_j beside its difference quotient. A probability is at most 1, so its rounding is ε. */
function probabilitySlope({ params }: Trace, formula: number, { i, j, k }: CheckCursor) {
  const quotient = slopeInEntry((scores) => probabilityOf(scores, k), scoresOf(params, i), j, STEP);
  return slope(formula, quotient, 1, STEP);
}

/** e_k and ∂e_k/∂f_j of the trace; the shift m is held fixed. */
function exponential({ examples }: Trace, { i, j, k }: CheckCursor) {
  const { exps } = examples[i]!;
  return { value: exps[k]!, slope: k === j ? exps[j]! : 0 };
}

/** exp(f_k − m) as a function of the scores, with m the largest of the scores that stand, held fixed. */
function exponentialOf(scores: readonly number[]) {
  const m = Math.max(...scores);
  return (moved: readonly number[], k: number) => Math.exp(moved[k]! - m);
}

/** p_k = g / h with g = e_k and h = Z */
export const probabilityAsQuotient: Check = {
  leftName: 'e of class {letter:k} over Z, as recorded',
  rightName: 'p of class {letter:k} from the gaps between the scores, without e and Z',
  evaluate({ params, examples }, { i, k }) {
    const { exps, sum } = examples[i]!;
    const scores = scoresOf(params, i);
    return equality(exps[k]! / sum, probabilityOf(scores, k), scoreScale(params, i));
  },
};

/** h′ = ∂Z/∂f_j = e_j */
export const slopeOfSum: Check = {
  leftName: 'e of class {letter:j}, as recorded',
  rightName: 'the measured slope of Z in the score of class {letter:j}, m held fixed',
  evaluate({ params, examples, C }, { i, j }) {
    const scores = scoresOf(params, i);
    const e = exponentialOf(scores);
    const sumOf = (moved: readonly number[]) => moved.reduce((sum, _, l) => sum + e(moved, l), 0);
    return slope(examples[i]!.exps[j]!, slopeInEntry(sumOf, scores, j, STEP), C, STEP);
  },
};

/** g′ = ∂e_k/∂f_j = e_j where k = j, else 0 */
export const slopeOfTop: Check = {
  leftName: 'e of class {letter:j} where k is j, else 0',
  rightName: 'the measured slope of e of class {letter:k} in the score of class {letter:j}, m held fixed',
  evaluate(trace, cursor) {
    const { i, j, k } = cursor;
    const scores = scoresOf(trace.params, i);
    const e = exponentialOf(scores);
    const quotient = slopeInEntry((moved) => e(moved, k), scores, j, STEP);
    return slope(exponential(trace, cursor).slope, quotient, 1, STEP);
  },
};

/** (g′h − gh′) / h² = ∂p_k/∂f_j */
export const quotientRule: Check = {
  leftName: 'the quotient rule, put together from e and Z',
  rightName: 'the measured slope of p of class {letter:k} in the score of class {letter:j}',
  evaluate(trace, cursor) {
    const g = exponential(trace, cursor);
    const { exps, sum } = trace.examples[cursor.i]!;
    return probabilitySlope(trace, (g.slope * sum - g.value * exps[cursor.j]!) / sum ** 2, cursor);
  },
};

/** ∂p_j/∂f_j = p_j (1 − p_j) */
export const sameClassDerivative: Check = {
  leftName: 'p of class {letter:j} times what it lacks to 1',
  rightName: 'the measured slope of p of class {letter:j} in its own score',
  evaluate(trace, cursor) {
    const { i, j } = cursor;
    const p = trace.examples[i]!.probs[j]!;
    return probabilitySlope(trace, p * (1 - p), { ...cursor, k: j });
  },
};

/** ∂p_k/∂f_j = −p_k p_j for k ≠ j; where the cursor has k = j, the class after it. */
export const otherClassDerivative: Check = {
  leftName: 'minus p of class {letter:other} times p of class {letter:j}',
  rightName: 'the measured slope of p of class {letter:other} in the score of class {letter:j}',
  evaluate(trace, cursor) {
    const { i, j } = cursor;
    const k = cursor.k === j ? (j + 1) % trace.C : cursor.k;
    const { probs } = trace.examples[i]!;
    const sides = probabilitySlope(trace, -probs[k]! * probs[j]!, { ...cursor, k });
    return k === j
      ? { ...sides, left: NaN, right: NaN, reason: 'There is one class alone, so no other class can move.' }
      : sides;
  },
};
