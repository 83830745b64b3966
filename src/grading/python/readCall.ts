import type { Matrix } from '../../engine';
import type { PythonArray, PythonCallResult, PythonProblem, PythonValue } from '../../python/protocol';
import { sayShape } from './words/numbers';
import type { RunFindingId } from './types';

/** What one call came to. */
export type Reading =
  | { readonly kind: 'result'; readonly loss: number; readonly gradient: PythonArray }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly loss: number | null }
  /** The call was not made, or nobody waited for it. */
  | { readonly kind: 'missing' };

/** Why a call gave no loss and gradient that could be compared. */
export interface Fault {
  readonly id: RunFindingId;
  readonly facts: readonly string[];
  readonly line: number | null;
}

/** What a value is, in words that complete 'It returned …'. */
export function describeValue(value: PythonValue): string {
  switch (value.kind) {
    case 'none':
      return 'None';
    case 'array':
      return `an array of shape ${sayShape(value.shape)}`;
    case 'tuple':
    case 'list':
      return `a ${value.kind} of ${value.items.length} ${value.items.length === 1 ? 'value' : 'values'}`;
    case 'float':
    case 'int':
      return 'one number';
    case 'bool':
      return 'True or False';
    case 'str':
      return 'a text';
    case 'other':
      return `a value of type ${value.type}`;
  }
}

/** A number, also as an array without axes; null where it is something else. */
function numberOf(value: PythonValue): number | null {
  if (value.kind === 'float' || value.kind === 'int') return value.value;
  return value.kind === 'array' && value.shape.length === 0 ? (value.data[0] ?? null) : null;
}

const limits: readonly PythonProblem['kind'][] = ['time', 'memory', 'recursion', 'output'];

/** Which finding a problem is, as far as its kind and its exception tell. */
export function problemFinding({ kind, type, message }: PythonProblem, functionName: string): RunFindingId {
  if (kind === 'syntax' || kind === 'stopped' || kind === 'broken') return kind;
  if (limits.includes(kind)) return 'limit';
  if (/Name|Attribute|Key/.test(type) && message.includes(functionName)) return 'no-function';
  if (type === 'TypeError' && /positional argument|takes \d|keyword argument/.test(message)) {
    return 'wrong-parameters';
  }
  if (message.includes('numpy stand-in')) return 'stand-in-lacks';
  if (/broadcast|shape|dimension|mismatch|not aligned/i.test(message)) return 'shapes-do-not-fit';
  return type === 'IndexError' ? 'out-of-range' : 'raised';
}

/** The problem in Python’s own words, with its line. */
export function describeProblem({ type, message, line }: PythonProblem): string {
  const said = [type, message].filter((part) => part !== '').join(': ');
  return `${line === null ? 'Python says' : `Line ${line}`}: ${said}`;
}

const fault = (id: RunFindingId, facts: readonly string[], loss: number | null = null): Reading => ({
  kind: 'fault',
  fault: { id, facts, line: null },
  loss,
});

function readPair(loss: PythonValue, gradient: PythonValue): Reading {
  const number = numberOf(loss);
  if (number === null) {
    if (loss.kind === 'array' && numberOf(gradient) !== null) {
      return fault('pair-exchanged', [
        `The first value is ${describeValue(loss)}, the second ${describeValue(gradient)}.`,
      ]);
    }
    return fault('loss-not-a-number', [`The first value is ${describeValue(loss)}.`]);
  }
  if (gradient.kind === 'array') return { kind: 'result', loss: number, gradient };
  return fault('gradient-not-an-array', [`The second value is ${describeValue(gradient)}.`], number);
}

/** Reads what a call returned as a loss and a gradient, or says why it is none. */
export function readCall(result: PythonCallResult | undefined, functionName: string): Reading {
  if (!result) return { kind: 'missing' };
  const { value, problem } = result;
  if (problem) {
    const id = problemFinding(problem, functionName);
    return {
      kind: 'fault',
      fault: { id, facts: [describeProblem(problem)], line: problem.line },
      loss: null,
    };
  }
  if (!value) return { kind: 'missing' };
  if (value.kind === 'none') return fault('returned-nothing', ['It returned None.']);
  if (value.kind !== 'tuple' && value.kind !== 'list') {
    return fault('not-a-pair', [`It returned ${describeValue(value)}.`]);
  }
  const [loss, gradient, ...more] = value.items;
  if (!loss || !gradient || more.length > 0)
    return fault('not-a-pair', [`It returned ${describeValue(value)}.`]);
  return readPair(loss, gradient);
}

/** An array of two axes as rows of numbers; null where it has not two. */
export function rowsOf({ shape, data }: PythonArray): Matrix | null {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === undefined || columns === undefined) return null;
  return Array.from({ length: rows }, (_, row) => data.slice(row * columns, (row + 1) * columns));
}
