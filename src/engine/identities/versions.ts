import type { Trace } from '../trace';
import type { ExampleTrace } from '../traceExample';
import type { LossAndGradient, Params } from '../types';
import { examplesAtOnce, examplesInRows, inTypeScript, labelsInPlace } from '../versions/allExamples';
import { classesAtOnce, labelsAsMatrix } from '../versions/oneExample';
import type { Check } from './check';
import { penaltyOf } from './independentLoss';
import { batchScale, featureScale } from './scale';
import { equality } from './tolerance';

/** Runs a version once for each problem, because its loss and its dW are asked for one after the other. */
function once(version: (params: Params) => LossAndGradient) {
  const known = new WeakMap<Params, LossAndGradient>();
  return (params: Params): LossAndGradient => {
    const result = known.get(params) ?? version(params);
    known.set(params, result);
    return result;
  };
}

/** Entry j, d of the sum over the examples of a recorded error times the example, averaged, and with the penalty. */
function concluded(trace: Trace, errorOf: (example: ExampleTrace) => number, j: number, d: number): number {
  const { params, examples, N, D, dWReg } = trace;
  let sum = 0;
  for (const example of examples) sum += errorOf(example) * example.x[d]!;
  return sum / (params.reduction === 'mean' ? N : 1) + dWReg[j * D + d]!;
}

interface Sources {
  /** The version before, in words. */
  readonly before: string;
  /** Its entry j, d of dW, its last product made of what was recorded. */
  readonly left: (trace: Trace, j: number, d: number) => number;
  readonly after: string;
  readonly version: (params: Params) => LossAndGradient;
}

/** A version's dW and its loss against those of the version before. */
function versionChecks({ before, left, after, version }: Sources): { dW: Check; loss: Check } {
  const run = once(version);
  return {
    dW: {
      leftName: `the entry j, d of the gradient ${before}`,
      rightName: `the entry j, d of the gradient ${after}`,
      evaluate(trace, { j, d }) {
        const { params, D, dWReg } = trace;
        const penalty = Math.abs(dWReg[j * D + d]!);
        const scale = batchScale(params) * featureScale(params, d) + penalty;
        return equality(left(trace, j, d), run(params).dW[j]![d]!, scale);
      },
    },
    loss: {
      leftName: 'the loss, as recorded',
      rightName: `the loss ${after}`,
      evaluate({ params, loss }) {
        return equality(loss, run(params).loss, params.y.length * batchScale(params) + penaltyOf(params));
      },
    },
  };
}

const asLeftByTheLoops = ({ dW, D }: Trace, j: number, d: number) => dW[j * D + d]!;

/** The double loop’s inner loop as an outer product. */
export const outerProduct = versionChecks({
  before: 'as the double loop leaves it',
  left: asLeftByTheLoops,
  after: 'from one outer product an example',
  version: classesAtOnce,
});

/** The comparison with the label as a matrix of zeros and ones. */
export const oneHotLabels = versionChecks({
  before: 'from outer products of the recorded errors',
  left: (trace, j, d) => concluded(trace, ({ dScores }) => dScores[j]!, j, d),
  after: 'with the labels as a matrix',
  version: labelsAsMatrix,
});

/** The loop over the examples as a matrix product. */
export const noLoop = versionChecks({
  before: 'example by example, from the recorded p and Y',
  left: (trace, j, d) => concluded(trace, ({ probs, indicator }) => probs[j]! - indicator[j]!, j, d),
  after: 'from one matrix product',
  version: examplesAtOnce,
});

/** The matrix Y as a one that is taken off in place. */
export const minusOneInPlace = versionChecks({
  before: 'as the product of the recorded P less Y, and X',
  left: (trace, j, d) => concluded(trace, ({ probs, indicator }) => probs[j]! - indicator[j]!, j, d),
  after: 'with the one taken off P in place',
  version: labelsInPlace,
});

/** An example a column against an example a row. */
export const otherLayout = versionChecks({
  before: 'with an example a column, from the recorded P',
  left: (trace, j, d) => concluded(trace, ({ probs, y }) => (j === y ? probs[j]! - 1 : probs[j]!), j, d),
  after: 'with an example a row, turned over',
  version: examplesInRows,
});

/** The question’s loops in TypeScript. */
export const translated = versionChecks({
  before: 'as the double loop leaves it',
  left: asLeftByTheLoops,
  after: 'as the function in TypeScript returns it',
  version: inTypeScript,
});
