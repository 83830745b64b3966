import { trace } from '../../engine';
import type { Matrix, Params } from '../../engine';
import type { GradingTask } from '../../grading/python/types';
import type { PythonArray, PythonCall } from '../../python/protocol';

/** More examples than a learner’s loops go through while one waits. */
export const mostExamples = 100;

/** A call of the learner’s function on the learner’s data, and what the engine makes of the same. */
export interface LiveCall {
  readonly call: PythonCall;
  readonly loss: number;
  /** In the task’s layout. */
  readonly dW: Matrix;
  /** Examples called with, and those there are. */
  readonly examples: number;
  readonly all: number;
}

const array = (shape: readonly number[], data: ArrayLike<number>): PythonArray => ({
  kind: 'array',
  dtype: 'float64',
  shape,
  data: Array.from(data),
});

/** Flat numbers, row after row of `columns`, as rows; or turned, as columns. */
function unfold(flat: ArrayLike<number>, rows: number, columns: number, turned: boolean): number[][] {
  const at = (row: number, column: number) => flat[row * columns + column] ?? NaN;
  const [down, across] = turned ? [columns, rows] : [rows, columns];
  return Array.from({ length: down }, (_, r) =>
    Array.from({ length: across }, (__, c) => (turned ? at(c, r) : at(r, c))),
  );
}

/**
 * The call that the task asks for, on the first examples of `params`. The function divides by N and has one penalty,
 * whatever conventions the page shows, so the engine’s numbers beside it have these too.
 */
export function liveCall(params: Params, { functionName, layout, regulariser }: GradingTask): LiveCall {
  const asked = {
    ...params,
    X: params.X.slice(0, mostExamples),
    y: params.y.slice(0, mostExamples),
    reduction: 'mean' as const,
    regulariser,
  };
  const { N, D, C, loss, dW } = trace(asked);
  const rows = layout === 'rows';
  const examples = asked.X.map((row) => (params.bias ? [...row, 1] : row)).flat();
  const [W, X] = [unfold(asked.W.flat(), C, D, rows), unfold(examples, N, D, !rows)];
  return {
    call: {
      name: functionName,
      args: [
        array(rows ? [D, C] : [C, D], W.flat()),
        array(rows ? [N, D] : [D, N], X.flat()),
        { ...array([N], asked.y), dtype: 'int64' },
        { kind: 'float', value: params.reg },
      ],
    },
    loss,
    dW: unfold(dW, C, D, rows),
    examples: N,
    all: params.y.length,
  };
}

/** Whether a source defines a function of that name where everybody can call it. */
export function definesFunction(source: string, name: string): boolean {
  return new RegExp(`^(def\\s+${name}\\s*\\(|${name}\\s*=)`, 'm').test(source);
}
