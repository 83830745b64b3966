import type { Matrix, Params } from '../../engine';
import type { PythonCall, PythonValue } from '../../python/protocol';
import { gradingCases } from './cases';
import type { GradingCase } from './cases';
import { toLayout, transpose } from './layout';
import type { GradingTask } from './types';

/** Small enough for the error of a central difference, h², to be far below the tolerance; large enough for rounding. */
const STEP = 1e-5;

/** The two losses that measure the slope of one weight. */
export interface DifferenceCalls {
  /** The weight’s class and feature. */
  readonly j: number;
  readonly d: number;
  /** Which calls they are, and how far apart the weight is between them. */
  readonly ahead: number;
  readonly behind: number;
  readonly gap: number;
}

/** All calls, and what each is for. */
export interface GradingPlan {
  readonly calls: readonly PythonCall[];
  /** Each case with the number of its call. */
  readonly cases: readonly { readonly given: GradingCase; readonly call: number }[];
  /** The call that repeats the first. */
  readonly again: number;
  readonly differences: readonly DifferenceCalls[];
}

const matrixValue = (rows: Matrix, dtype: 'float64' | 'int64'): PythonValue => ({
  kind: 'array',
  dtype,
  shape: [rows.length, rows[0]?.length ?? 0],
  data: rows.flat(),
});

function argumentsOf(
  task: GradingTask,
  { W, X, y, reg }: Params,
  whole: GradingCase['whole'],
): PythonValue[] {
  // X holds an example a row here, which is the rows layout already.
  const examples = task.layout === 'rows' ? X : transpose(X);
  return [
    matrixValue(toLayout(W, task.layout), whole === 'W' ? 'int64' : 'float64'),
    matrixValue(examples, whole === 'X' ? 'int64' : 'float64'),
    { kind: 'array', dtype: 'int64', shape: [y.length], data: y },
    { kind: 'float', value: reg },
  ];
}

const nudged = (W: Matrix, j: number, d: number, by: number): number[][] =>
  W.map((row, at) => row.map((w, feature) => (at === j && feature === d ? w + by : w)));

/** Lays out every call: the first case twice in a row, the others, then two for each slope of the small case. */
export function gradingPlan(task: GradingTask): GradingPlan {
  const calls: PythonCall[] = [];
  const add = (params: Params, whole: GradingCase['whole'] = null): number =>
    calls.push({ name: task.functionName, args: argumentsOf(task, params, whole) }) - 1;

  const [ordinary, ...others] = gradingCases(task);
  if (!ordinary) throw new Error('there are no cases to call on');
  const first = { given: ordinary, call: add(ordinary.params) };
  const again = add(ordinary.params);
  const cases = [first, ...others.map((given) => ({ given, call: add(given.params, given.whole) }))];

  const { params } = cases.find(({ given }) => given.id === 'small')?.given ?? ordinary;
  const differences = params.W.flatMap((row, j) =>
    row.map((w, d): DifferenceCalls => {
      const moved = (by: number) => add({ ...params, W: nudged(params.W, j, d, by) });
      return { j, d, ahead: moved(STEP), behind: moved(-STEP), gap: w + STEP - (w - STEP) };
    }),
  );
  return { calls, cases, again, differences };
}
