import wasm from '@micropython/micropython-webassembly-pyscript/micropython.wasm?url';
import { closeNetwork } from '../python/closeNetwork';
import { startInterpreter } from '../python/interpreter';
import type { RunQuestion, WorkerAnswer } from '../python/workerMessages';

/** What of a worker's scope this one uses; the types of the page's own scope are in force here. */
interface Scope {
  postMessage(answer: WorkerAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RunQuestion>) => void): void;
}

const scope = globalThis as unknown as Scope;
const say = scope.postMessage.bind(scope);

async function start(): Promise<void> {
  const interpreter = await startInterpreter(wasm);
  // Nothing is fetched from here on: whatever a learner's code may find, it does not lead outside.
  closeNetwork(globalThis);
  scope.addEventListener('message', ({ data: { request, milliseconds } }) => {
    say({ kind: 'ran', run: interpreter.run(request, { milliseconds }) });
  });
  say({ kind: 'ready' });
}

start().catch((error: unknown) => {
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
});
