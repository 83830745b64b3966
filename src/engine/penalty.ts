import { exponentOf } from './beyondRange';
import type { Regulariser } from './types';

/**
 * The penalty on the weights: ½ · reg · ΣW² (`half`) or reg · ΣW² (`whole`); 0 where reg is 0.
 * Where ΣW² leaves float64's range though the penalty does not, the squares are scaled by a power of two.
 */
export function penaltyLoss(W: Float64Array, reg: number, regulariser: Regulariser): number {
  if (reg === 0) return 0;
  const half = regulariser === 'half' ? 0.5 : 1;
  let squares = 0;
  for (const weight of W) squares += weight * weight;
  if (squares !== Infinity) return half * reg * squares;

  const a = exponentOf(W);
  squares = 0;
  for (const weight of W) squares += (weight * 2 ** -a) ** 2;
  return half * reg * squares * 2 ** a * 2 ** a;
}

/** The penalty's slope in one weight: reg · w (`half`) or 2 · reg · w (`whole`). */
export function penaltySlope(weight: number, reg: number, regulariser: Regulariser): number {
  return regulariser === 'half' ? reg * weight : reg * weight * 2;
}
