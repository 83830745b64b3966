import type { PythonProblem } from '../../python/protocol';
import { sayCase, sayInputs } from './compare';
import { finding } from './finding';
import { describeProblem, problemFinding } from './readCall';
import type { Fault } from './readCall';
import type { CaseRead, RunRead } from './readRun';
import type { FindingId, GradingTask, PythonFinding, RunFindingId } from './types';

/** What keeps the function from being judged on any input. */
const final: readonly RunFindingId[] = ['limit', 'stopped', 'broken'];

/** An exception that only arithmetic out of range leads to. */
const outOfRange = /Overflow|ZeroDivision|FloatingPoint|math (domain|range)/;

/** An array of whole numbers that refuses fractions, in the words of NumPy. */
const refusesFractions = /same_kind|cannot cast|casting rule/i;

/** The source did not run to its end. */
export function findProblem(task: GradingTask, problem: PythonProblem): PythonFinding {
  return finding(task, problemFinding(problem, task.functionName), {
    part: 'run',
    facts: [describeProblem(problem)],
    line: problem.line,
  });
}

const says = ({ facts }: Fault, pattern: RegExp): boolean => facts.some((fact) => pattern.test(fact));

/** The first case’s fault: nothing can be compared. */
export function findFault(task: GradingTask, fault: Fault): PythonFinding {
  const id = says(fault, refusesFractions) ? 'integer-array' : fault.id;
  return finding(task, id, { part: 'run', facts: fault.facts, line: fault.line });
}

/** What a fault says that shows in this case and not in the first. */
function idIn({ given }: CaseRead, fault: Fault): FindingId {
  if (final.includes(fault.id)) return fault.id;
  if (given.id === 'whole-weights') return 'integer-weights';
  if (says(fault, refusesFractions)) return 'integer-array';
  if ((given.id === 'large' || given.id === 'spread') && says(fault, outOfRange)) return 'overflow';
  if (given.id === 'far-label' && says(fault, outOfRange)) return 'log-of-zero';
  return 'raised-in-one-case';
}

/**
 * Faults of the cases after the first, each kind once.
 * @param clean whether loss and gradient are right on ordinary inputs; notes are for a function that is
 */
export function findFaultsInSome(task: GradingTask, { cases }: RunRead, clean: boolean): PythonFinding[] {
  const found = new Map<FindingId, PythonFinding>();
  const [first] = cases;
  for (const one of cases.slice(1)) {
    if (one.reading.kind !== 'fault') continue;
    const { fault } = one.reading;
    const id = idIn(one, fault);
    const note = id === 'integer-weights' || id === 'log-of-zero';
    if (found.has(id) || (note && !clean)) continue;
    found.set(
      id,
      finding(task, id, {
        part: 'behaviour',
        weight: note ? 'note' : 'wrong',
        facts: [
          ...(first && id === 'raised-in-one-case' ? [`It works with ${sayInputs(first)}.`] : []),
          `${sayCase(one)} it stops.`,
          ...fault.facts,
        ],
        line: fault.line,
      }),
    );
  }
  // What stops on any other sizes stops on these too, whatever the weights hold.
  if (found.has('raised-in-one-case')) found.delete('integer-weights');
  return [...found.values()];
}
