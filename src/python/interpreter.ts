import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript';
import { programs } from './files';
import { withGate } from './gate';
import { runLimits, timeMessage } from './limits';
import { createOutput, Ended } from './output';
import type { PythonProblem, PythonRequest, PythonRun } from './protocol';
import { rewrite } from './rewrite/rewrite';
import type { CrossingValue } from './values';
import { fromCrossing, toCrossing } from './values';

/** A runtime with the stand-in loaded and its way out shut. It runs one request. */
export interface Interpreter {
  run(request: PythonRequest, limits?: { readonly milliseconds?: number }): PythonRun;
}

interface Answer {
  readonly problem: PythonProblem | null;
  readonly results: readonly {
    readonly value: CrossingValue | null;
    readonly argsAfter: readonly CrossingValue[];
    readonly problem: PythonProblem | null;
  }[];
}

/** Why the runtime itself stopped: a limit that the output told, or a fault of its own. */
function problemOf(error: unknown, milliseconds: number): PythonProblem {
  if (!(error instanceof Ended)) {
    const message = error instanceof Error ? error.message : String(error);
    // The stack of the browser, which Python’s own limit should have come before.
    const kind = error instanceof RangeError ? 'recursion' : 'broken';
    return { kind, type: '', message, line: null };
  }
  const { kind, line } = error;
  const message = kind === 'time' ? timeMessage(milliseconds) : 'It printed too much.';
  return { kind, type: '', message, line };
}

/** Starts the runtime, with the stand-in in it; `wasm` is the address of its file where it does not stand beside it. */
export async function startInterpreter(wasm?: string): Promise<Interpreter> {
  const output = createOutput();
  const [python, gate] = await withGate(
    () =>
      loadMicroPython({
        heapsize: runLimits.heap,
        pystack: runLimits.stack,
        linebuffer: false,
        stdout: output.take,
        ...(wasm !== undefined && { url: wasm }),
      }),
    output.check,
  );
  for (const folder of ['/lib', '/lib/numpy', '/lib/runner']) python.FS.mkdir(folder);
  for (const [path, text] of programs) python.FS.writeFile(path, text);
  python.runPython('import runner\nrunner.prepare()');
  gate.close();

  return {
    run({ source, calls }, { milliseconds = runLimits.milliseconds } = {}) {
      const started = performance.now();
      const request = {
        source: rewrite(source),
        shown: source,
        calls: calls.map(({ name, args }) => ({ name, args: args.map(toCrossing) })),
        milliseconds,
        characters: runLimits.characters,
        lines: runLimits.lines,
      };
      const end = (problem: PythonProblem | null, results: PythonRun['results']): PythonRun => ({
        output: output.text(),
        problem,
        results,
        milliseconds: performance.now() - started,
      });
      try {
        // By files, which the page's side keeps: the runtime's own memory may be full.
        python.FS.writeFile('/request', JSON.stringify(request));
        python.runPython('runner.run("/request", "/answer")');
        const answer = JSON.parse(python.FS.readFile('/answer', { encoding: 'utf8' })) as Answer;
        return end(
          answer.problem,
          answer.results.map(({ value, argsAfter, problem }) => ({
            value: value === null ? null : fromCrossing(value),
            argsAfter: argsAfter.map(fromCrossing),
            problem,
          })),
        );
      } catch (error) {
        return end(problemOf(error, milliseconds), []);
      }
    },
  };
}
