/**
 * What the page and the worker that runs a learner’s Python say to each other. Everything here is plain
 * data, so that it crosses to a worker and back as it is.
 */

/** An array of the NumPy stand-in, its entries in row-major order; `int64` and `bool` arrive as numbers. */
export interface PythonArray {
  readonly kind: 'array';
  readonly dtype: 'float64' | 'int64' | 'bool';
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** A value of Python as far as the page reads one; anything else is told by its type’s name. */
export type PythonValue =
  | { readonly kind: 'float' | 'int'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'none' }
  | PythonArray
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly PythonValue[] }
  | { readonly kind: 'other'; readonly type: string };

/** Why a run, or one call of it, did not end well. */
export interface PythonProblem {
  /**
   * `syntax`: the source was not understood. `raised`: an exception nobody caught. `time`, `memory`,
   * `recursion`, `output`: a limit ended it. `stopped`: the learner did. `broken`: the runtime itself failed.
   */
  readonly kind: 'syntax' | 'raised' | 'time' | 'memory' | 'recursion' | 'output' | 'stopped' | 'broken';
  /** The exception’s class, such as `ValueError`; empty where a limit ended the run. */
  readonly type: string;
  readonly message: string;
  /** The line of the learner’s source, from 1; null where none can be named. */
  readonly line: number | null;
}

/** One call of a function that the source defines. */
export interface PythonCall {
  readonly name: string;
  readonly args: readonly PythonValue[];
}

export interface PythonCallResult {
  /** What the function returned; null where it did not return. */
  readonly value: PythonValue | null;
  /** The arguments as they are after the call: who writes into them changes what the caller holds. */
  readonly argsAfter: readonly PythonValue[];
  readonly problem: PythonProblem | null;
}

export interface PythonRequest {
  readonly source: string;
  /** Made one after the other once the source has run; a call that raises does not keep the next from being made. */
  readonly calls: readonly PythonCall[];
}

export interface PythonRun {
  /** What was printed, cut at the limit. */
  readonly output: string;
  /** What kept the source itself from running to its end; no call was made then. */
  readonly problem: PythonProblem | null;
  readonly results: readonly PythonCallResult[];
  /** Milliseconds from the request to the answer. */
  readonly milliseconds: number;
}
