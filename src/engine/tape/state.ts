import type { Trace } from '../trace';
import { validateInteger } from '../validate';
import type { TapeVariable } from './lines';
import { positionOf, tapeLength } from './places';
import type { TapePlace, TapeSizes } from './places';

/** A number, a vector of length C (`f_i`), or a matrix flat C x D with row j at j * D (`dW`). */
export type TapeValue = number | Float64Array;

/** The variables that have been assigned, with what they hold. The arrays are the trace's: read, never write. */
export type TapeState = Readonly<Partial<Record<TapeVariable, TapeValue>>>;

export const tapeSizes = ({ N, C, params: { reduction } }: Trace): TapeSizes => ({ N, C, reduction });

/** Where a run stands: its position, the last example whose turn has begun (−1: none), and what has run. */
class Reached {
  readonly i: number;

  constructor(
    readonly position: number,
    readonly sizes: TapeSizes,
  ) {
    const start = positionOf({ line: 'examples', i: 0 }, sizes);
    const next = positionOf({ line: 'examples', i: 1 }, { ...sizes, N: 2 });
    this.i = Math.min(Math.floor((position - start) / (next - start)), sizes.N - 1);
  }

  has(place: TapePlace): boolean {
    const at = positionOf(place, this.sizes);
    return at >= 0 && at <= this.position;
  }

  /** The last class for which a line of an inner loop has run in the turn of example i; −1 where none. */
  lastOf(line: 'tops' | 'sum' | 'classes' | 'probs' | 'add'): number {
    const { i, sizes, position } = this;
    const index = line === 'tops' || line === 'sum' ? 'k' : 'j';
    const first = positionOf({ line, i, [index]: 0 }, sizes);
    const stride = index === 'k' ? 2 : 3;
    return Math.min(Math.floor((position - first) / stride), sizes.C - 1);
  }
}

/** The sum of the first `count` losses, added as the loop adds them. */
function sumOfLosses({ examples }: Trace, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += examples[i]!.loss;
  return sum;
}

function lossAt(trace: Trace, reached: Reached): number {
  if (reached.has({ line: 'penalty-loss' })) return trace.loss;
  if (reached.has({ line: 'mean-loss' })) return trace.dataLoss;
  return sumOfLosses(trace, reached.i + Number(reached.has({ line: 'loss', i: reached.i })));
}

function gradientAt(trace: Trace, reached: Reached): Float64Array {
  if (reached.has({ line: 'penalty' })) return trace.dW;
  if (reached.has({ line: 'mean' })) return trace.dWData;
  const { i } = reached;
  if (i < 0) return new Float64Array(trace.C * trace.D);
  const j = reached.lastOf('add');
  if (j >= 0) return trace.dWAfter(i, j);
  return i > 0 ? trace.dWAfter(i - 1, trace.C - 1) : new Float64Array(trace.C * trace.D);
}

/** What an example's turn has assigned so far; what it has not is left from the turn before. */
function ofTurn(trace: Trace, reached: Reached): TapeState {
  const { i } = reached;
  const example = trace.examples[i];
  if (!example) return {};
  const last = trace.C - 1;
  const before = trace.examples[i - 1];
  const { scores, shift, shifted, exps, probs } = example;
  const [top, added, turn, made] = (['tops', 'sum', 'classes', 'probs'] as const).map((line) =>
    reached.lastOf(line),
  ) as [number, number, number, number];
  const summed = reached.has({ line: 'no-sum', i });
  const scored = reached.has({ line: 'score', i }) ? scores : before?.shifted;
  return {
    i,
    f_i: reached.has({ line: 'shift', i }) ? shifted : scored,
    log_c: reached.has({ line: 'largest', i }) ? shift : before?.shift,
    sum_i: summed
      ? exps.subarray(0, Math.max(added, -1) + 1).reduce((sum, exp) => sum + exp, 0)
      : before?.sum,
    f_i_j: top >= 0 ? shifted[top] : before?.shifted[last],
    j: turn >= 0 ? turn : before && last,
    p: made >= 0 ? probs[made] : before?.probs[last],
  };
}

/**
 * Every variable of the question's function after the event at a position of the run, from 0.
 * Nothing is recorded while it runs: each value is read off the trace, so any position is as near as the next.
 * @throws EngineError where there is no such position
 */
export function stateAfter(trace: Trace, position: number): TapeState {
  const sizes = tapeSizes(trace);
  validateInteger('position', position, 0, tapeLength(sizes) - 1);
  const reached = new Reached(position, sizes);
  return {
    loss: lossAt(trace, reached),
    dW: reached.has({ line: 'no-gradient' }) ? gradientAt(trace, reached) : undefined,
    num_classes: reached.has({ line: 'num-classes' }) ? trace.C : undefined,
    num_train: reached.has({ line: 'num-train' }) ? trace.N : undefined,
    ...ofTurn(trace, reached),
  };
}
