import { shiftedBeyondRange } from './beyondRange';

/** Every named quantity of one example. Vectors have length C unless said otherwise. */
export interface ExampleTrace {
  readonly i: number;
  /** The label y_i. */
  readonly y: number;
  /** x_i with its bias one where bias is on; length D. */
  readonly x: Float64Array;
  /** f_j = W_j · x_i */
  readonly scores: Float64Array;
  /** m = max_k f_k */
  readonly shift: number;
  /** f_j − m */
  readonly shifted: Float64Array;
  /** e_j = exp(f_j − m) */
  readonly exps: Float64Array;
  /** Z = Σ_k e_k, from 1 to C */
  readonly sum: number;
  /** p_j = e_j / Z */
  readonly probs: Float64Array;
  /** L_i = −(f_y − m) + log Z, in nats */
  readonly loss: number;
  /** 1{j = y_i} as 0 or 1 */
  readonly indicator: Float64Array;
  /** ∂L_i/∂f_j = p_j − 1{j = y_i} */
  readonly dScores: Float64Array;
  /** (p_j − 1{j = y_i}) x_i for every j, flat C x D, row j at j * D. */
  readonly contribution: Float64Array;
}

function scoresOf(W: Float64Array, x: Float64Array, C: number): Float64Array {
  const D = x.length;
  const scores = new Float64Array(C);
  for (let j = 0; j < C; j += 1) {
    let score = 0;
    for (let d = 0; d < D; d += 1) score += W[j * D + d]! * x[d]!;
    scores[j] = score;
  }
  return scores;
}

/** The largest score; NaN where one is. */
function largestOf(scores: Float64Array): number {
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score);
  return largest;
}

function shiftScores(W: Float64Array, x: Float64Array, scores: Float64Array, shift: number): Float64Array {
  const shifted = new Float64Array(scores.length);
  let finite = true;
  for (let k = 0; k < scores.length; k += 1) {
    finite &&= Number.isFinite(scores[k]);
    shifted[k] = scores[k]! - shift;
  }
  if (!finite) shiftedBeyondRange(W, x, shifted);
  return shifted;
}

function outerProduct(dScores: Float64Array, x: Float64Array): Float64Array {
  const D = x.length;
  const product = new Float64Array(dScores.length * D);
  dScores.forEach((dScore, j) => x.forEach((feature, d) => (product[j * D + d] = dScore * feature)));
  return product;
}

/** Adds an example's contribution to a flat C x D sum, entry by entry as the contribution itself has them. */
export function addContribution(sum: Float64Array, { dScores, x }: ExampleTrace): void {
  const D = x.length;
  for (let j = 0; j < dScores.length; j += 1) {
    const dScore = dScores[j]!;
    for (let d = 0; d < D; d += 1) sum[j * D + d]! += dScore * x[d]!;
  }
}

/** Entry (j, d) of an example's contribution, without the others. */
export const contributionAt = ({ dScores, x }: ExampleTrace, j: number, d: number): number =>
  dScores[j]! * x[d]!;

/**
 * Works one example through, from its scores to its contribution to dW.
 *
 * @param W flat C x D, row j at j * D
 * @param x D features, the bias one included
 * @param y the label, 0..C−1
 */
export function traceExample(i: number, W: Float64Array, x: Float64Array, y: number): ExampleTrace {
  const C = W.length / x.length;
  const scores = scoresOf(W, x, C);
  const shift = largestOf(scores);
  const shifted = shiftScores(W, x, scores, shift);
  const exps = new Float64Array(C);
  const probs = new Float64Array(C);
  const dScores = new Float64Array(C);
  let sum = 0;
  for (let k = 0; k < C; k += 1) sum += exps[k] = Math.exp(shifted[k]!);
  for (let k = 0; k < C; k += 1) {
    probs[k] = exps[k]! / sum;
    dScores[k] = probs[k]! - Number(k === y);
  }
  const loss = -shifted[y]! + Math.log(sum);
  let indicator: Float64Array | null = null;
  let contribution: Float64Array | null = null;
  return {
    i,
    y,
    x,
    scores,
    shift,
    shifted,
    exps,
    sum,
    probs,
    loss,
    get indicator() {
      return (indicator ??= dScores.map((_, j) => Number(j === y)));
    },
    dScores,
    // C x D numbers an example: made when they are looked at.
    get contribution() {
      return (contribution ??= outerProduct(dScores, x));
    },
  };
}
