import { validateVector } from './validate';

/**
 * The derivative of softmax: J[k][j] = ∂p_k/∂f_j = p_k (δ_kj − p_j), that is diag(p) − p pᵀ.
 * Symmetric; every row and every column sums to 0.
 *
 * @param probs C probabilities
 * @returns flat C x C, row k at k * C
 * @throws EngineError where `probs` is empty or has an entry that is not finite
 */
export function softmaxJacobian(probs: Float64Array | readonly number[]): Float64Array {
  const C = validateVector('probs', probs);
  const jacobian = new Float64Array(C * C);
  for (let k = 0; k < C; k += 1) {
    for (let j = 0; j < C; j += 1) jacobian[k * C + j] = probs[k]! * (Number(k === j) - probs[j]!);
  }
  return jacobian;
}
