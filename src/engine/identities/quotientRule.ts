import type { Trace } from '../trace';
import { slopeInEntry } from './centralDifference';
import type { Check, Sides } from './check';
import { probabilityOf, scoresOf } from './independentLoss';
import { STEP, slope } from './tolerance';

/** `formula` for ∂p_k/∂f_j beside its difference quotient. A probability is at most 1, so its rounding is ε. */
function probabilitySlope({ params }: Trace, formula: number, i: number, k: number, j: number): Sides {
  const quotient = slopeInEntry((scores) => probabilityOf(scores, k), scoresOf(params, i), j, STEP);
  return slope(formula, quotient, 1, STEP);
}

/** ∂p_j/∂f_j = p_j (1 − p_j) */
export const sameClassDerivative: Check = {
  leftName: 'p of class j times what it lacks to one',
  rightName: 'how p of class j moved with its own score, by a small step',
  evaluate(trace, { i, j }) {
    const p = trace.examples[i]!.probs[j]!;
    return probabilitySlope(trace, p * (1 - p), i, j, j);
  },
};

/** ∂p_k/∂f_j = −p_k p_j for k ≠ j; where the cursor has k = j, the class after it. */
export const otherClassDerivative: Check = {
  leftName: 'minus p of class k times p of class j',
  rightName: 'how p of class k moved with the score of class j, by a small step',
  evaluate(trace, { i, j, k: pointed }) {
    const k = pointed === j ? (j + 1) % trace.C : pointed;
    const { probs } = trace.examples[i]!;
    const sides = probabilitySlope(trace, -probs[k]! * probs[j]!, i, k, j);
    return k === j
      ? { ...sides, left: NaN, right: NaN, reason: 'There is one class alone, so no other class can move.' }
      : sides;
  },
};

/** J_kj = p_k (1{k = j} − p_j) */
export const jacobianCell: Check = {
  leftName: 'row k, column j of the Jacobian',
  rightName: 'how p of class k moved with the score of class j, by a small step',
  evaluate(trace, { i, j, k }) {
    return probabilitySlope(trace, trace.jacobian(i)[k * trace.C + j]!, i, k, j);
  },
};
