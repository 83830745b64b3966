import { flattenParams } from './flatten';
import { penaltyLoss, penaltySlope } from './penalty';
import { readSoftmaxInput, requireFiniteEntries } from './softmaxInput';
import type { SoftmaxInput, SoftmaxOptions } from './softmaxInput';
import { addContributions, unpackGradient } from './softmaxKernelGradient';
import { computeDerivatives } from './softmaxKernelProbs';
import { deriveShifted } from './softmaxKernelShifted';
import { computeScores } from './softmaxKernelScores';
import { meanLossBeyondRange } from './softmaxLossBeyondRange';
import type { LossAndGradient, Params } from './types';
import { createWorkspace } from './workspace';
import type { Workspace } from './workspace';

/** A loss and its gradient, flat C x D, row j at j * D. */
export interface FlatLossAndGradient {
  readonly loss: number;
  /** The workspace's own buffer: the next call with that workspace overwrites it. */
  readonly dW: Float64Array;
}

/** Σ_i L_i; with `derive`, also Σ_i dScores_i x_i into the workspace's dW. NaN where a score is not finite. */
function sumOverExamples(W: Float64Array, X: Float64Array, space: Workspace, derive: boolean): number {
  const { N, rows } = space;
  let loss = 0;
  if (derive) space.packedDW.fill(0);
  for (let start = 0; start < N; start += rows) {
    const count = Math.min(rows, N - start);
    computeScores(X, space, start, count);
    const part = computeDerivatives(space, start, count, derive);
    loss += Number.isNaN(part) ? deriveShifted(W, X, space, start, count) : part;
    if (derive) addContributions(X, space, start, count);
  }
  if (derive) unpackGradient(space);
  return loss;
}

/** Divides dW and adds the penalty's slope. @returns whether every entry is finite */
function finishGradient({ W, reg, regulariser }: SoftmaxInput, dW: Float64Array, divisor: number): boolean {
  let probe = 0;
  for (let at = 0; at < dW.length; at += 1) {
    const entry = dW[at]! / divisor + penaltySlope(W[at]!, reg, regulariser);
    probe += entry * 0;
    dW[at] = entry;
  }
  return probe === 0;
}

/** Loss and, with `derive`, gradient: by the kernel, and once more with care where that left float64's range. */
function evaluate(input: SoftmaxInput, space: Workspace, derive: boolean): number {
  const { W, X, reg, regulariser, divisor } = input;
  const { N, C, dW } = space;
  if (C === 1) {
    requireFiniteEntries('X', X);
    if (derive) finishGradient(input, dW.fill(0), 1);
    return penaltyLoss(W, reg, regulariser);
  }
  const regLoss = penaltyLoss(W, reg, regulariser);
  const loss = sumOverExamples(W, X, space, derive) / divisor + regLoss;
  const finite = !derive || finishGradient(input, dW, divisor);
  if (finite && Number.isFinite(loss)) return loss;

  requireFiniteEntries('X', X);
  const meanLoss = meanLossBeyondRange(W, X, space, derive);
  if (derive) finishGradient(input, dW, divisor / N);
  return meanLoss / (divisor / N) + regLoss;
}

/**
 * Softmax loss and its gradient with respect to the weights, fast.
 *
 * loss = 1/N · Σ_i (−f_y + log Σ_k exp f_k) + ½ · reg · ΣW², in nats;
 * dW[j] = 1/N · Σ_i (p_j − 1{j = y_i}) x_i + reg · W[j]; other conventions by `options`.
 * Finite wherever the true result is. Nothing is allocated but the object returned.
 *
 * @param W C x D, row j at j * D
 * @param X N x D, example i at i * D, its bias one included; a Float32Array is widened first
 * @param y N labels, 0..C−1
 * @param space from `createWorkspace(N, D, C)`; its dW is returned, so copy what must outlive the next call
 * @throws EngineError on a wrong length, label, reg or an entry that is not finite
 * @see https://cs231n.github.io/neural-networks-case-study/ for the formulas
 */
export function softmaxLoss(
  W: Float64Array,
  X: Float64Array | Float32Array,
  y: ArrayLike<number>,
  options: SoftmaxOptions,
  space: Workspace,
): FlatLossAndGradient {
  const loss = evaluate(readSoftmaxInput(W, X, y, options, space), space, true);
  return { loss, dW: space.dW };
}

/** The loss of `softmaxLoss` alone, at about half the work; leaves the workspace's dW as it was. */
export function softmaxLossOnly(
  W: Float64Array,
  X: Float64Array | Float32Array,
  y: ArrayLike<number>,
  options: SoftmaxOptions,
  space: Workspace,
): number {
  return evaluate(readSoftmaxInput(W, X, y, options, space), space, false);
}

/**
 * `softmaxLoss` from `Params`, with a gradient of W's own shape; lays the arrays out on every call.
 * @throws EngineError as `validateParams` does
 */
export function softmaxLossOfParams(params: Params): LossAndGradient {
  const { N, D, C, W, X, y } = flattenParams(params);
  const { loss, dW } = softmaxLoss(W, X, y, params, createWorkspace(N, D, C));
  return { loss, dW: params.W.map((_, j) => Array.from(dW.subarray(j * D, (j + 1) * D))) };
}
