import { trace } from '../../engine';
import type { Matrix, Params } from '../../engine';
import type { PythonRun, PythonValue } from '../../python/protocol';
import type { CaseId, GradingCase } from './cases';
import { toLayout } from './layout';
import type { GradingPlan } from './plan';
import { readCall, rowsOf } from './readCall';
import type { Reading } from './readCall';
import type { GradingTask } from './types';

/** One case, what the function made of it, and what is right. Matrices are in the task’s layout. */
export interface CaseRead {
  readonly given: GradingCase;
  readonly reading: Reading;
  /** null where there is no array of W’s shape, nor of the transposed one. */
  readonly rows: Matrix | null;
  readonly right: { readonly loss: number; readonly rows: Matrix };
  /** Which arguments the call has changed. */
  readonly changed: readonly ('W' | 'X' | 'y')[];
  /** Whether W, after the call, holds what was returned as dW, and did not before. */
  readonly gradientIsWeights: boolean;
}

/** The cases that loss and gradient are judged on; the first is spoken of. */
export type PlainCases = readonly [CaseRead, ...CaseRead[]];

export interface RunRead {
  readonly cases: readonly CaseRead[];
  /** The first case, called again. */
  readonly again: Reading;
  /** The slopes of the function’s own loss in the small case, null where its losses do not say. */
  readonly slopes: Matrix | null;
}

/** C rows of D numbers from a flat array. */
const unflatten = (flat: Float64Array, D: number): number[][] =>
  Array.from({ length: flat.length / D }, (_, row) => Array.from(flat.slice(row * D, (row + 1) * D)));

function rightOf(task: GradingTask, params: Params): CaseRead['right'] {
  const { loss, dW, D } = trace(params);
  return { loss, rows: toLayout(unflatten(dW, D), task.layout) };
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  // −0 is 0 to NumPy, and nan is what it was.
  return (
    a.length === b.length &&
    a.every((value, at) => value === b[at] || (Number.isNaN(value) && b[at] !== b[at]))
  );
}

function sameValue(before: PythonValue | undefined, after: PythonValue | undefined): boolean {
  if (before?.kind !== 'array' || after?.kind !== 'array') return true;
  return sameNumbers(before.shape, after.shape) && sameNumbers(before.data, after.data);
}

function fittingRows(reading: Reading, right: Matrix): Matrix | null {
  if (reading.kind !== 'result') return null;
  const rows = rowsOf(reading.gradient);
  if (!rows) return null;
  const [height, width] = [right.length, right[0]?.length];
  const [given, across] = [rows.length, rows[0]?.length];
  const fits = (given === height && across === width) || (given === width && across === height);
  return fits ? rows : null;
}

function readCase(
  task: GradingTask,
  plan: GradingPlan,
  run: PythonRun,
  { given, call }: GradingPlan['cases'][number],
): CaseRead {
  const result = run.results[call];
  const reading = readCall(result, task.functionName);
  const right = rightOf(task, given.params);
  const before = plan.calls[call]?.args ?? [];
  const after = result?.argsAfter ?? [];
  const changed = (['W', 'X', 'y'] as const).filter((_, at) => !sameValue(before[at], after[at]));
  const W = after[0];
  const gradientIsWeights =
    changed.includes('W') &&
    reading.kind === 'result' &&
    W?.kind === 'array' &&
    sameNumbers(W.data, reading.gradient.data);
  return { given, reading, rows: fittingRows(reading, right.rows), right, changed, gradientIsWeights };
}

function measureSlopes(task: GradingTask, plan: GradingPlan, run: PythonRun): Matrix | null {
  const lossOf = (call: number): number => {
    const reading = readCall(run.results[call], task.functionName);
    return (reading.kind === 'missing' ? null : reading.loss) ?? NaN;
  };
  const rows: number[][] = [];
  for (const { j, d, ahead, behind, gap } of plan.differences) {
    const row = (rows[j] ??= []);
    row[d] = (lossOf(ahead) - lossOf(behind)) / gap;
  }
  return rows.flat().every(Number.isFinite) ? toLayout(rows, task.layout) : null;
}

/** Reads a run as the plan laid its calls out. */
export function readRun(task: GradingTask, plan: GradingPlan, run: PythonRun): RunRead {
  return {
    cases: plan.cases.map((one) => readCase(task, plan, run, one)),
    again: readCall(run.results[plan.again], task.functionName),
    slopes: measureSlopes(task, plan, run),
  };
}

/** The case of that name. @throws Error where the run has none, which no plan leads to */
export function caseOf({ cases }: RunRead, id: CaseId): CaseRead {
  const found = cases.find(({ given }) => given.id === id);
  if (!found) throw new Error(`there is no case ${id}`);
  return found;
}
