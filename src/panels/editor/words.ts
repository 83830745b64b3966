import type { PythonProblem, PythonRun } from '../../python/protocol';

/** What ended a run, for the line where it did. */
export function problemWords({ type, message }: PythonProblem): string {
  if (type !== '') return message === '' ? type : `${type}: ${message}`;
  return message;
}

const place = (line: number | null) => (line === null ? '' : ` on line ${line}`);

/** How a run ended, in a sentence. */
export function endWords({ problem, milliseconds }: PythonRun): string {
  const time = `${Math.max(1, Math.round(milliseconds))} ms`;
  if (!problem) return `Ran to its end in ${time}.`;
  switch (problem.kind) {
    case 'syntax':
      return `Python does not understand the text${place(problem.line)}. Nothing has run.`;
    case 'stopped':
      return `You stopped it after ${time}.`;
    case 'raised':
      return `Ended${place(problem.line)} by ${problem.type || 'an exception'}, after ${time}.`;
    case 'time':
      return `Ended after ${time}: that is as long as a run may take.`;
    case 'memory':
      return `Ended${place(problem.line)}: it asked for more memory than there is.`;
    case 'recursion':
      return `Ended${place(problem.line)}: functions called each other too deep.`;
    case 'output':
      return `Ended${place(problem.line)}: it printed more than fits here.`;
    case 'broken':
      return `Python itself failed${place(problem.line)}; the next run starts it anew.`;
  }
}
