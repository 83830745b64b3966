import { finding } from './finding';
import type { Reading } from './readCall';
import { caseOf } from './readRun';
import type { RunRead } from './readRun';
import type { BehaviourFindingId, GradingTask, PythonFinding } from './types';
import { sayNumber } from './words/numbers';

const changes: Readonly<Record<'W' | 'X' | 'y', BehaviourFindingId>> = {
  W: 'changes-weights',
  X: 'changes-examples',
  y: 'changes-labels',
};

function sameReading(a: Reading, b: Reading): boolean {
  if (a.kind !== 'result' || b.kind !== 'result') return a.kind === b.kind;
  const numbers = [
    [a.loss, b.loss],
    ...a.gradient.data.map((value, at) => [value, b.gradient.data[at] ?? NaN]),
  ] as const;
  return numbers.every(
    ([one = NaN, other = NaN]) => one === other || (Number.isNaN(one) && Number.isNaN(other)),
  );
}

/** A second call with the same arguments that comes to something else. */
export function findKeptState(task: GradingTask, read: RunRead): PythonFinding[] {
  const { reading } = caseOf(read, 'ordinary');
  const { again } = read;
  if (again.kind === 'missing' || sameReading(reading, again)) return [];
  const facts =
    reading.kind === 'result' && again.kind === 'result'
      ? [
          reading.loss === again.loss
            ? `dW[0, 0] is ${sayNumber(reading.gradient.data[0] ?? NaN)} at first, and ${sayNumber(again.gradient.data[0] ?? NaN)} the second time.`
            : `The loss is ${sayNumber(reading.loss)} at first, and ${sayNumber(again.loss)} the second time.`,
        ]
      : again.kind === 'fault'
        ? again.fault.facts
        : [];
  return [finding(task, 'keeps-state', { part: 'behaviour', facts })];
}

/** Arguments that are not what they were. */
export function findChanges(task: GradingTask, read: RunRead): PythonFinding[] {
  const first = caseOf(read, 'ordinary');
  const changed = new Set(read.cases.flatMap((one) => one.changed));
  return [...changed].map((name) => {
    const id = name === 'W' && first.gradientIsWeights ? 'gradient-is-weights' : changes[name];
    const at = read.cases.filter((one) => one.changed.includes(name)).length;
    const facts = [`${name} is not what it was after ${at} of ${read.cases.length} calls.`];
    if (id === 'gradient-is-weights') facts.push('After the call W holds what was returned as dW.');
    return finding(task, id, { part: 'behaviour', facts });
  });
}
