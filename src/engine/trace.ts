import { flattenParams } from './flatten';
import { penaltyLoss, penaltySlope } from './penalty';
import { createTraceDetails } from './traceDetails';
import type { TraceDetails } from './traceDetails';
import { addContribution, traceExample } from './traceExample';
import type { ExampleTrace } from './traceExample';
import type { Params } from './types';

/** The one record of a computation. Matrices are flat C x D, row j at j * D. */
export interface Trace extends TraceDetails {
  readonly params: Params;
  readonly N: number;
  /** Counts the bias feature where bias is on. */
  readonly D: number;
  readonly C: number;
  readonly examples: readonly ExampleTrace[];
  /** Σ_i contribution, before averaging */
  readonly dWSum: Float64Array;
  /** after reduction: dWSum / N under mean, dWSum under sum */
  readonly dWData: Float64Array;
  /** reg · W (half) or 2 · reg · W (whole) */
  readonly dWReg: Float64Array;
  /** dWData + dWReg */
  readonly dW: Float64Array;
  /** the examples' losses, reduced */
  readonly dataLoss: number;
  /** ½ · reg · ΣW² (half) or reg · ΣW² (whole) */
  readonly regLoss: number;
  /** dataLoss + regLoss, in nats */
  readonly loss: number;
}

/**
 * What is known of example i from a trace of the problem before an edit: all of it where the edit left its row, its
 * label and the weights as they were. Params are never written to, so that the same object holds the same numbers.
 */
function unchanged(before: Trace | undefined, params: Params, i: number): ExampleTrace | undefined {
  if (before?.params.W !== params.W || before.params.bias !== params.bias) return undefined;
  const same = before.params.X[i] === params.X[i] && before.params.y[i] === params.y[i];
  return same ? before.examples[i] : undefined;
}

/**
 * Computes the softmax loss and its gradient, keeping every named quantity on the way.
 * Of N matrices of C x D it makes those that are looked at: meant for data one looks at, where `softmaxLoss` is for data one trains on.
 *
 * @param before a trace of other params: of the examples that are the same objects in both nothing is computed again,
 * which changes no number
 * @throws EngineError as `validateParams` does
 */
export function trace(params: Params, before?: Trace): Trace {
  const { N, D, C, W, X, y } = flattenParams(params);
  const examples = Array.from(
    y,
    // A copy of its row: a view of all rows would keep them for as long as the example is taken over.
    (label, i) => unchanged(before, params, i) ?? traceExample(i, W, X.slice(i * D, (i + 1) * D), label),
  );
  const divisor = params.reduction === 'mean' ? N : 1;

  const dWSum = new Float64Array(C * D);
  let lossSum = 0;
  for (const example of examples) {
    addContribution(dWSum, example);
    lossSum += example.loss;
  }
  const dWData = dWSum.map((entry) => entry / divisor);
  const dWReg = W.map((weight) => penaltySlope(weight, params.reg, params.regulariser));
  const dW = dWData.map((entry, at) => entry + dWReg[at]!);
  const dataLoss = lossSum / divisor;
  const regLoss = penaltyLoss(W, params.reg, params.regulariser);
  return {
    params,
    N,
    D,
    C,
    examples,
    dWSum,
    dWData,
    dWReg,
    dW,
    dataLoss,
    regLoss,
    loss: dataLoss + regLoss,
    ...createTraceDetails(examples, C, D),
  };
}
