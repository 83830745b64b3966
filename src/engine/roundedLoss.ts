import type { FlatProblem } from './flatten';
import type { Params } from './types';

/** The floating-point format that a computation is done in. */
export type Precision = 'float64' | 'float32';

/** What becomes of a result when it is stored: nothing in float64, the nearest float32 in float32. */
export type Round = (value: number) => number;

export const rounding: Readonly<Record<Precision, Round>> = {
  float64: (value) => value,
  float32: Math.fround,
};

/** A problem whose every number has been rounded, with the rounding that its computations use. */
export interface RoundedProblem extends FlatProblem {
  readonly round: Round;
  readonly reg: number;
  readonly half: boolean;
  readonly divisor: number;
}

/** Stores a problem in a precision: W, X and reg are rounded. */
export function roundProblem(problem: FlatProblem, params: Params, precision: Precision): RoundedProblem {
  const round = rounding[precision];
  return {
    ...problem,
    W: problem.W.map(round),
    X: problem.X.map(round),
    round,
    reg: round(params.reg),
    half: params.regulariser === 'half',
    divisor: params.reduction === 'mean' ? problem.N : 1,
  };
}

/** Example i's shifted scores and their exponentials' sum, every product, sum, exp and difference rounded. */
function forward({ W, X, C, D, round }: RoundedProblem, i: number): { shifted: number[]; sum: number } {
  const scores = Array.from({ length: C }, (_, j) => {
    let score = 0;
    for (let d = 0; d < D; d += 1) score = round(score + round(W[j * D + d]! * X[i * D + d]!));
    return score;
  });
  const max = Math.max(...scores);
  const shifted = scores.map((score) => round(score - max));
  return { shifted, sum: shifted.reduce((total, score) => round(total + round(Math.exp(score))), 0) };
}

/**
 * The softmax loss with every single operation rounded, as a program would get it that keeps all its numbers in
 * the problem's precision. In float64 the rounding does nothing and this is the plain loss.
 */
export function roundedLoss(problem: RoundedProblem): number {
  const { W, y, round, reg, half, divisor } = problem;
  let loss = 0;
  y.forEach((label, i) => {
    const { shifted, sum } = forward(problem, i);
    loss = round(loss + round(round(Math.log(sum)) - shifted[label]!));
  });
  const squares = W.reduce((total, weight) => round(total + round(weight * weight)), 0);
  const strength = half ? round(0.5 * reg) : reg;
  return round(round(loss / divisor) + round(strength * squares));
}

/** The gradient of `roundedLoss` by the formula, every operation rounded; flat C x D, row j at j * D. */
export function roundedGradient(problem: RoundedProblem): Float64Array {
  const { W, X, y, C, D, round, reg, half, divisor } = problem;
  const dW = new Float64Array(C * D);
  y.forEach((label, i) => {
    const { shifted, sum } = forward(problem, i);
    shifted.forEach((score, j) => {
      const dScore = round(round(round(Math.exp(score)) / sum) - Number(j === label));
      for (let d = 0; d < D; d += 1) dW[j * D + d] = round(dW[j * D + d]! + round(dScore * X[i * D + d]!));
    });
  });
  const strength = half ? reg : round(2 * reg);
  return dW.map((entry, at) => round(round(entry / divisor) + round(strength * W[at]!)));
}
