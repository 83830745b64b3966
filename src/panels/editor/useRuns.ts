import { useState } from 'react';
import type { LineProblem } from '../../code/editor/problemLine';
import { gradingRequest } from '../../grading/python/gradingRequest';
import { judge } from '../../grading/python/judge';
import type { GradingTask, PythonVerdict } from '../../grading/python/types';
import type { PythonCallResult, PythonRun } from '../../python/protocol';
import { useAppStore } from '../../state/useAppState';
import { definesFunction, liveCall } from './liveCall';
import type { LiveCall } from './liveCall';
import { usePython } from './usePython';
import { endWords, problemWords } from './words';

/** What came of the last press of Run or of Check. */
export interface Outcome {
  /** The text that ran. */
  readonly source: string;
  readonly run: PythonRun;
  /** After Run, the call on the learner’s data and what it returned; null where there was nothing to call. */
  readonly live: { readonly asked: LiveCall; readonly result: PythonCallResult } | null;
  /** After Check. */
  readonly verdict: PythonVerdict | null;
  readonly words: string;
  readonly problem: LineProblem | null;
}

/** A problem of the source, of the call, or of a finding, where it has a line. */
function lineProblemOf(run: PythonRun, result: PythonCallResult | null, verdict: PythonVerdict | null) {
  const problem = run.problem ?? result?.problem ?? null;
  if (problem?.line) return { line: problem.line, words: problemWords(problem) };
  const finding = verdict?.findings.find(({ line }) => line !== null);
  return finding?.line ? { line: finding.line, words: finding.sentence } : null;
}

function outcomeOf(
  run: PythonRun,
  asked: LiveCall | null,
  verdict: PythonVerdict | null,
): Omit<Outcome, 'source'> {
  const [result = null] = asked ? run.results : [];
  const [first] = verdict?.findings ?? [];
  const words = verdict
    ? verdict.right
      ? 'Checked: your function is right.'
      : `Checked: ${first?.sentence ?? 'your function is not right.'}`
    : endWords(run.problem ? run : { ...run, problem: result?.problem ?? null });
  return {
    run,
    live: asked && result ? { asked, result } : null,
    verdict,
    words,
    problem: lineProblemOf(run, result, verdict),
  };
}

/** A check makes a few dozen calls, which a slow machine is to have the time for; in milliseconds. */
const longestCheck = 10_000;

/** Running and checking the text of a starter, and what came of it last. */
export function useRuns(task: GradingTask, starter: string) {
  const store = useAppStore();
  const python = usePython();
  const [last, setLast] = useState<{ readonly of: string; readonly outcome: Outcome } | null>(null);

  const start = async (source: string, kind: 'run' | 'check') => {
    if (python.busy) return;
    setLast(null);
    const callable = kind === 'run' && definesFunction(source, task.functionName);
    const asked = callable ? liveCall(store.getState().params, task) : null;
    const calls = kind === 'check' ? gradingRequest(task) : asked ? [asked.call] : [];
    const run = await python.run({ source, calls }, kind === 'check' ? longestCheck : undefined);
    const verdict = run && kind === 'check' ? judge(task, run) : null;
    if (run) setLast({ of: starter, outcome: { source, ...outcomeOf(run, asked, verdict) } });
  };

  return {
    phase: python.phase,
    busy: python.busy,
    outcome: last?.of === starter ? last.outcome : null,
    run: (source: string) => start(source, 'run'),
    check: (source: string) => start(source, 'check'),
    stop: python.stop,
  };
}
