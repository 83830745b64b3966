import { trace } from './trace';
import type { Trace } from './trace';
import type { Matrix, Params } from './types';
import { validateFinite, validateInteger } from './validate';

/** One point of a descent: the weights before the step, and their loss. */
export interface DescentPoint {
  /** How many steps have led here; 0 at the start. */
  readonly step: number;
  readonly W: Matrix;
  /** In nats, finite. */
  readonly loss: number;
}

/** Why a descent ended, with its losses, one for each point. */
export interface DescentEnd {
  readonly reason: 'steps-taken' | 'loss-not-finite';
  /** The reason as a sentence. */
  readonly message: string;
  readonly losses: readonly number[];
}

export interface DescentOptions {
  /** η, the factor of the gradient; finite, and negative where one wants to climb. */
  readonly learningRate: number;
  /** How many steps at most; without end where left out. */
  readonly steps?: number;
}

/**
 * Where one step of gradient descent leads from a trace: W − η dW, C x D.
 *
 * @throws EngineError where the learning rate is not finite
 */
export function steppedWeights({ params, dW, D }: Trace, learningRate: number): number[][] {
  validateFinite('learningRate', learningRate);
  return params.W.map((row, j) => row.map((weight, d) => weight - learningRate * dW[j * D + d]!));
}

/**
 * One step of gradient descent: W ← W − η dW. Minus, because the gradient points uphill.
 *
 * @returns the new weights, and the loss and gradient of the old ones
 * @throws EngineError as `validateParams` does, and where the learning rate is not finite
 */
export function descentStep(
  params: Params,
  learningRate: number,
): { W: number[][]; loss: number; dW: Float64Array } {
  const record = trace(params);
  return { W: steppedWeights(record, learningRate), loss: record.loss, dW: record.dW };
}

function notFinite(step: number, losses: readonly number[]): DescentEnd {
  const message =
    step === 0
      ? 'The loss of the weights to start from is not a finite number.'
      : `After step ${step} the loss is no longer a finite number: the steps are too large and each one overshoots by more.`;
  return { reason: 'loss-not-finite', message, losses };
}

/**
 * Full-batch gradient descent, a point at a time: the start first, then each point a step leads to.
 * It goes on for ever where no number of steps is given, and stops by itself where the loss is not finite;
 * that point is not yielded, but the value it returns says so.
 *
 * @throws EngineError (at the first point) as `descentStep` does, and on a number of steps below 0
 */
export function* descend(
  params: Params,
  options: DescentOptions,
): Generator<DescentPoint, DescentEnd, undefined> {
  const { learningRate, steps = Infinity } = options;
  validateFinite('learningRate', learningRate);
  if (steps !== Infinity) validateInteger('steps', steps, 0);
  const losses: number[] = [];
  let W = params.W;
  for (let step = 0; step <= steps; step += 1) {
    if (step > 0 && !W.flat().every(Number.isFinite)) return notFinite(step, losses);
    const record = trace({ ...params, W });
    const { loss } = record;
    if (!Number.isFinite(loss)) return notFinite(step, losses);
    losses.push(loss);
    yield { step, W, loss };
    W = steppedWeights(record, learningRate);
  }
  const message =
    steps === 1 ? 'The one step asked for is taken.' : `All ${steps} steps asked for are taken.`;
  return { reason: 'steps-taken', message, losses };
}

/**
 * Runs a descent to its end.
 *
 * @returns how it ended, and the weights of its last point with a finite loss
 * @throws EngineError as `descend` does
 */
export function runDescent(
  params: Params,
  options: DescentOptions & { readonly steps: number },
): DescentEnd & { readonly W: Matrix } {
  const points = descend(params, options);
  let { W } = params;
  for (let next = points.next(); ; next = points.next()) {
    if (next.done) return { ...next.value, W };
    W = next.value.W;
  }
}
