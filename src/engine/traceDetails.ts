import { hingeOfScores } from './hingeLoss';
import { dScoresByChainRule, dScoresDirect } from './routes';
import type { ChainRuleRoute, DirectRoute } from './routes';
import { softmaxJacobian } from './softmaxJacobian';
import { addContribution } from './traceExample';
import type { ExampleTrace } from './traceExample';
import { validateInteger } from './validate';

/** What a trace works out only when asked, and then keeps. The arrays are shared: read, never write. */
export interface TraceDetails {
  /** exp(f_j) without the shift; Infinity beyond f_j = 709.78. */
  readonly rawExps: (i: number) => Float64Array;
  /** ∂L_i/∂p_k = −1{k = y_i}/p_k; −Infinity where p_y has underflowed to 0. */
  readonly dProbs: (i: number) => Float64Array;
  /** J[k][j] = ∂p_k/∂f_j, flat C x C, row k at k * C */
  readonly jacobian: (i: number) => Float64Array;
  /** The way from L_i to ∂L_i/∂f through the probabilities, step by step. */
  readonly chainRuleRoute: (i: number) => ChainRuleRoute;
  /** The way from L_i = −f_y + log Z to ∂L_i/∂f, part by part. */
  readonly directRoute: (i: number) => DirectRoute;
  /** What stands in the place of dScores where the loss is the hinge: its slope in each of the same scores. */
  readonly hingeCoefficients: (i: number) => readonly number[];
  /** dW as it stands after iteration (i, j) of the question's loops: flat C x D, unreduced, no penalty. */
  readonly dWAfter: (i: number, j: number) => Float64Array;
}

function rememberPerExample<Value>(
  examples: readonly ExampleTrace[],
  compute: (example: ExampleTrace) => Value,
): (i: number) => Value {
  const known = new Map<number, Value>();
  return (i) => {
    validateInteger('i', i, 0, examples.length - 1);
    const value = known.get(i) ?? compute(examples[i]!);
    known.set(i, value);
    return value;
  };
}

/** A snapshot is kept of every so many examples; those between are added up anew. */
const stride = 64;

/** dW before each example, added up in the loop's order from the nearest snapshot, as far as asked. */
function snapshotsBefore(examples: readonly ExampleTrace[], size: number): (i: number) => Float64Array {
  const kept = [new Float64Array(size)];
  const from = (start: number, end: number) => {
    const sum = kept[start / stride]!.slice();
    for (let i = start; i < end; i += 1) addContribution(sum, examples[i]!);
    return sum;
  };
  return (i) => {
    while (kept.length * stride <= i) kept.push(from((kept.length - 1) * stride, kept.length * stride));
    return from(Math.floor(i / stride) * stride, i);
  };
}

/** The on-demand part of a trace over `examples`, for C x D weights. */
export function createTraceDetails(examples: readonly ExampleTrace[], C: number, D: number): TraceDetails {
  const before = snapshotsBefore(examples, C * D);
  return {
    rawExps: rememberPerExample(examples, ({ scores }) => scores.map((score) => Math.exp(score))),
    dProbs: rememberPerExample(examples, ({ probs, y }) => {
      return probs.map((prob, k) => (k === y ? -1 / prob : 0));
    }),
    jacobian: rememberPerExample(examples, ({ probs }) => softmaxJacobian(probs)),
    chainRuleRoute: rememberPerExample(examples, ({ probs, y }) => dScoresByChainRule(probs, y)),
    directRoute: rememberPerExample(examples, ({ probs, y }) => dScoresDirect(probs, y)),
    hingeCoefficients: rememberPerExample(examples, ({ scores, y }) => hingeOfScores(scores, y).coefficients),
    dWAfter(i, j) {
      validateInteger('i', i, 0, examples.length - 1);
      validateInteger('j', j, 0, C - 1);
      const { contribution } = examples[i]!;
      const rowsDone = (j + 1) * D;
      return before(i).map((entry, at) => (at < rowsDone ? entry + contribution[at]! : entry));
    },
  };
}
