import { runLimits, timeMessage } from './limits';
import type { PythonProblem, PythonRequest, PythonRun } from './protocol';
import type { RunQuestion, WorkerAnswer } from './workerMessages';

/** What of a worker a session uses. */
export interface RunWorker {
  postMessage(question: RunQuestion): void;
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

export interface PythonSession {
  /** Starts the runtime; resolves once a run would begin at once. Rejects where it cannot be started. */
  ready(): Promise<void>;
  /**
   * Runs a request; never rejects for what the learner's code does. One run at a time: rejects while one is
   * at work. The limits count from when the code starts, not from when the runtime is fetched.
   * @param options `milliseconds` for the text and for each call, `whole` for all of them together
   */
  run(
    request: PythonRequest,
    options?: { readonly milliseconds?: number; readonly whole?: number },
  ): Promise<PythonRun>;
  /** Ends the run that is at work, if one is, with a problem of the kind `stopped`. */
  stop(): void;
  dispose(): void;
}

/** How much longer than its limit a run is given to end by itself, which names its line. */
const grace = 250;

function startWorker(): RunWorker {
  return new Worker(new URL('../workers/runPython.ts', import.meta.url), { type: 'module' });
}

interface Warm {
  readonly worker: RunWorker;
  readonly ready: Promise<void>;
  /** Where the answer to its one run goes. */
  receive: (answer: WorkerAnswer) => void;
}

function warm(start: () => RunWorker): Warm {
  const worker = start();
  const own: Warm = {
    worker,
    receive: () => undefined,
    ready: new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => {
        if (data.kind === 'ready') resolve();
        else if (data.kind === 'failed') reject(new Error(data.message));
        own.receive(data);
      });
      worker.addEventListener('error', ({ message }) => {
        const failed = { kind: 'failed', message: message ?? 'Python could not be loaded.' } as const;
        reject(new Error(failed.message));
        own.receive(failed);
      });
    }),
  };
  // Whoever waits for it hears of it; nobody may be waiting.
  own.ready.catch(() => undefined);
  return own;
}

/**
 * A learner's Python in workers of their own, off the page's thread. Each worker serves one run, so that
 * nothing of it is left for the next, and the next is warmed meanwhile.
 */
export function createPythonSession(start: () => RunWorker = startWorker): PythonSession {
  let next: Warm | null = null;
  let end: ((problem: PythonProblem) => void) | null = null;

  const warmNext = (): Warm => (next ??= warm(start));

  async function run(request: PythonRequest, milliseconds: number, whole: number): Promise<PythonRun> {
    const present = warmNext();
    let began = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = await new Promise<PythonRun>((resolve) => {
      end = (problem) =>
        resolve({ output: '', problem, results: [], milliseconds: performance.now() - began });
      const fail = (message: string): void => end?.({ kind: 'broken', type: '', message, line: null });
      present.receive = (message) => {
        if (message.kind === 'ran') resolve({ ...message.run, milliseconds: performance.now() - began });
        if (message.kind === 'failed') fail(message.message);
      };
      present.ready.then(
        () => {
          began = performance.now();
          present.worker.postMessage({ request, milliseconds });
          timer = setTimeout(
            () => end?.({ kind: 'time', type: '', message: timeMessage(whole), line: null }),
            whole + grace,
          );
        },
        (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
      );
    });
    clearTimeout(timer);
    present.worker.terminate();
    return answer;
  }

  let disposed = false;
  return {
    async ready() {
      const present = warmNext();
      try {
        await present.ready;
      } catch (error) {
        // Whoever asks again gets another try.
        if (next === present) next = null;
        throw error;
      }
    },
    async run(request, { milliseconds = runLimits.milliseconds, whole = milliseconds } = {}) {
      if (end !== null) throw new Error('A run is at work already.');
      try {
        return await run(request, milliseconds, whole);
      } finally {
        [end, next] = [null, null];
        if (!disposed) warmNext();
      }
    },
    stop() {
      end?.({ kind: 'stopped', type: '', message: 'You stopped it.', line: null });
    },
    dispose() {
      disposed = true;
      end?.({ kind: 'stopped', type: '', message: 'You stopped it.', line: null });
      next?.worker.terminate();
      next = null;
    },
  };
}
