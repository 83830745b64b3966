import { EngineError, describeValue } from './errors';
import { validateChoice, validateFinite, validateInteger, validateReg } from './validate';
import type { Reduction, Regulariser } from './types';
import type { Workspace } from './workspace';

/** The penalty's strength and the two conventions; the question's, mean and half, where left out. */
export interface SoftmaxOptions {
  /** At least 0. */
  readonly reg: number;
  readonly reduction?: Reduction;
  readonly regulariser?: Regulariser;
}

/** Flat arguments of `softmaxLoss`, checked and laid out for the kernel. */
export interface SoftmaxInput {
  readonly W: Float64Array;
  readonly X: Float64Array;
  readonly reg: number;
  readonly regulariser: Regulariser;
  /** What the sums over examples are divided by: N under mean, 1 under sum. */
  readonly divisor: number;
}

function requireLength(argument: string, array: ArrayLike<number>, length: number, shape: string): void {
  if (array.length === length) return;
  throw new EngineError({
    argument,
    where: argument,
    found: describeValue(array),
    expected: `${length} numbers, ${shape}`,
  });
}

function requireFloats(argument: string, array: unknown, kinds: string): void {
  if (array instanceof Float64Array || (argument === 'X' && array instanceof Float32Array)) return;
  throw new EngineError({ argument, where: argument, found: describeValue(array), expected: kinds });
}

/** Throws at the first entry that is not finite. */
export function requireFiniteEntries(argument: string, array: Float64Array): void {
  const at = array.findIndex((value) => !Number.isFinite(value));
  if (at >= 0) validateFinite(argument, array[at], `${argument}[${at}]`);
}

function readLabels(y: ArrayLike<number>, { labels, N, C }: Workspace): void {
  requireLength('y', y, N, 'a label for each example');
  for (let i = 0; i < N; i += 1) {
    const label = y[i]!;
    if (!(label >= 0 && label < C && Math.floor(label) === label))
      validateInteger('y', label, 0, C - 1, `y[${i}]`);
    labels[i] = label;
  }
}

/** Lays out W_j − W_last for the other classes, rows filled up to paddedD; throws where an entry is not finite. */
function layOutWeights(W: Float64Array, { D, others, paddedD, relativeW }: Workspace): void {
  let probe = 0; // stays 0 while every weight is finite: 0 times anything else is NaN
  const last = others * D;
  for (let d = 0; d < D; d += 1) probe += W[last + d]! * 0;
  for (let j = 0; j < others; j += 1) {
    for (let d = 0; d < D; d += 1) {
      const weight = W[j * D + d]!;
      probe += weight * 0;
      relativeW[j * paddedD + d] = weight - W[last + d]!;
    }
  }
  if (probe !== 0) requireFiniteEntries('W', W);
}

/** The kernel meets Float64Array alone: a second array type would slow every later call, not just its own. */
function widen(X: Float64Array | Float32Array, space: Workspace): Float64Array {
  if (X instanceof Float64Array) return X;
  space.widenedX ??= new Float64Array(X.length);
  space.widenedX.set(X);
  return space.widenedX;
}

/**
 * Checks the flat arguments of `softmaxLoss` and fills the workspace's labels and weights.
 * X's entries are not looked at here: one that is not finite shows in the loss.
 */
export function readSoftmaxInput(
  W: Float64Array,
  X: Float64Array | Float32Array,
  y: ArrayLike<number>,
  { reg, reduction = 'mean', regulariser = 'half' }: SoftmaxOptions,
  space: Workspace,
): SoftmaxInput {
  const { N, D, C } = space;
  requireFloats('W', W, 'a Float64Array');
  requireFloats('X', X, 'a Float64Array or a Float32Array');
  requireLength('W', W, C * D, `C x D = ${C} x ${D}`);
  requireLength('X', X, N * D, `N x D = ${N} x ${D}`);
  validateReg(reg);
  validateChoice('reduction', reduction, ['mean', 'sum']);
  validateChoice('regulariser', regulariser, ['half', 'whole']);
  readLabels(y, space);
  layOutWeights(W, space);
  return { W, X: widen(X, space), reg, regulariser, divisor: reduction === 'mean' ? N : 1 };
}
