import { startInterpreter } from './interpreter';
import type { PythonRequest, PythonRun } from './protocol';

/** The runtime keeps what it is in one place of the realm, so that only one may be at work. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a learner’s source and the calls that are asked for, in a runtime of its own. For Node and for workers;
 * the page goes through a session, which can end what does not end by itself. Here loops over their time end at
 * the next turn, and nothing else does.
 */
export function runRequest(
  request: PythonRequest,
  limits?: { readonly milliseconds?: number },
): Promise<PythonRun> {
  const run = last.then(async () => (await startInterpreter()).run(request, limits));
  last = run.catch(() => undefined);
  return run;
}
