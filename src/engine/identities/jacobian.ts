import { slopeInEntry } from './centralDifference';
import type { Check } from './check';
import { probabilityOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { STEP, equality, slope } from './tolerance';

/** J_kj = p_k (δ_kj − p_j) = ∂p_k/∂f_j */
export const jacobianCell: Check = {
  leftName: 'row {letter:k}, column {letter:j} of the Jacobian',
  rightName: 'the measured slope of p of class {letter:k} in the score of class {letter:j}',
  evaluate(trace, { i, j, k }) {
    const quotient = slopeInEntry((moved) => probabilityOf(moved, k), scoresOf(trace.params, i), j, STEP);
    return slope(trace.jacobian(i)[k * trace.C + j]!, quotient, 1, STEP);
  },
};

/** J = diag(p) − p pᵀ, its cell k, j */
export const jacobianMatrix: Check = {
  leftName: 'row {letter:k}, column {letter:j} of the Jacobian, as recorded',
  rightName: 'row {letter:k}, column {letter:j} of diag(p) minus p times p transposed',
  evaluate(trace, { i, j, k }) {
    const scores = scoresOf(trace.params, i);
    const pk = probabilityOf(scores, k);
    const cell = (k === j ? pk : 0) - pk * probabilityOf(scores, j);
    return equality(trace.jacobian(i)[k * trace.C + j]!, cell, scoreScale(trace.params, i));
  },
};

/** J_kj = J_jk: the cell beside that of the other class's probability in class k's score, by a small step. */
export const jacobianSymmetric: Check = {
  leftName: 'row {letter:k}, column {letter:j} of the Jacobian',
  rightName: 'the measured slope of p of class {letter:j} in the score of class {letter:k}',
  evaluate(trace, { i, j, k }) {
    const quotient = slopeInEntry((moved) => probabilityOf(moved, j), scoresOf(trace.params, i), k, STEP);
    return slope(trace.jacobian(i)[k * trace.C + j]!, quotient, 1, STEP);
  },
};

/** Σ_j J_kj = 0 */
export const jacobianRowSum: Check = {
  leftName: 'the sum of row {letter:k} of the Jacobian',
  rightName: '0',
  evaluate(trace, { i, k }) {
    const { C } = trace;
    const row = trace.jacobian(i).subarray(k * C, (k + 1) * C);
    return equality(
      row.reduce((sum, cell) => sum + cell, 0),
      0,
      1,
    );
  },
};

/** Σ_k J_kj = 0: what one class gains the others lose. */
export const jacobianColumnSum: Check = {
  leftName: 'the sum of column {letter:j} of the Jacobian',
  rightName: '0',
  evaluate(trace, { i, j }) {
    const { C } = trace;
    const J = trace.jacobian(i);
    let sum = 0;
    for (let k = 0; k < C; k += 1) sum += J[k * C + j]!;
    return equality(sum, 0, 1);
  },
};
