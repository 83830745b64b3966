import { softmaxJacobian } from './softmaxJacobian';
import { validateInteger, validateVector } from './validate';

type Vector = Float64Array | readonly number[];

/** Below this p_y the way through 1/p_y is refused: 1/p_y and p_y p_j leave float64's exact range. */
export const LEAST_LABEL_PROB = 1e-300;

/** Every step from the loss to ∂L/∂f by the chain rule through the probabilities. */
export interface ChainRuleRoute {
  /** ∂L/∂p_k = −1{k = y}/p_k; −Infinity at the label where p_y is 0. */
  readonly dProbs: Float64Array;
  /** J[k][j] = ∂p_k/∂f_j, flat C x C, row k at k * C. */
  readonly jacobian: Float64Array;
  /** ∂L/∂p_k · ∂p_k/∂f_j, flat C x C, row k at k * C; only row y is not 0. */
  readonly products: Float64Array;
  /** ∂L/∂f_j = Σ_k products[k][j]; NaN throughout where `reason` is set. */
  readonly dScores: Float64Array;
  /** Why this way fails here, as a sentence; undefined where it does not. */
  readonly reason: string | undefined;
}

/** Every step from the loss to ∂L/∂f by differentiating −f_y + log Z. */
export interface DirectRoute {
  /** ∂(−f_y)/∂f_j = −1{j = y} */
  readonly dLabelScore: Float64Array;
  /** ∂ log Z/∂f_j = e_j / Z = p_j */
  readonly dLogSum: Float64Array;
  /** Their sum, p_j − 1{j = y}. */
  readonly dScores: Float64Array;
}

/** @returns C */
function validateRoute(probs: Vector, y: number): number {
  const C = validateVector('probs', probs);
  validateInteger('y', y, 0, C - 1);
  return C;
}

/**
 * ∂L/∂f_j = Σ_k ∂L/∂p_k · ∂p_k/∂f_j, one factor after the other: softmax's Jacobian, then cross-entropy's slope.
 * Exact on paper; in floating point 1/p_y must not be taken of a p_y that has all but vanished, and then
 * the products and the result are NaN and `reason` says why.
 *
 * @param probs C probabilities
 * @param y the label, 0..C−1
 * @throws EngineError on a bad vector or label
 */
export function dScoresByChainRule(probs: Vector, y: number): ChainRuleRoute {
  const C = validateRoute(probs, y);
  const labelProb = probs[y]!;
  const dProbs = new Float64Array(C);
  dProbs[y] = -1 / labelProb;
  const jacobian = softmaxJacobian(probs);
  if (labelProb < LEAST_LABEL_PROB) {
    const products = new Float64Array(C * C).fill(NaN);
    return {
      dProbs,
      jacobian,
      products,
      dScores: new Float64Array(C).fill(NaN),
      reason: reasonFor(labelProb),
    };
  }
  const products = jacobian.map((slope, at) => dProbs[Math.floor(at / C)]! * slope);
  const dScores = new Float64Array(C);
  products.forEach((product, at) => (dScores[at % C]! += product));
  return { dProbs, jacobian, products, dScores, reason: undefined };
}

function reasonFor(labelProb: number): string {
  return labelProb === 0
    ? 'The label’s probability has underflowed to 0, and 1/0 times 0 is not a number.'
    : 'The label’s probability is below 1e-300, too small to divide by.';
}

/**
 * ∂L/∂f_j from L = −f_y + log Z: the label's score gives −1 at the label, log Z gives p_j everywhere.
 * No division, so it holds for every p_y, 0 included.
 *
 * @param probs C probabilities
 * @param y the label, 0..C−1
 * @throws EngineError on a bad vector or label
 */
export function dScoresDirect(probs: Vector, y: number): DirectRoute {
  const C = validateRoute(probs, y);
  const dLogSum = Float64Array.from(probs);
  const dLabelScore = new Float64Array(C);
  dLabelScore[y] = -1;
  return { dLabelScore, dLogSum, dScores: dLogSum.map((prob, j) => prob + dLabelScore[j]!) };
}
