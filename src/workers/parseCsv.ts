import { FileFault } from '../data/fileFault';
import { createTableReader } from '../data/tableReader';
import type { ImportAnswer, ImportRequest } from './importMessages';

/** What of a worker's scope this one uses; the types of the page's own scope are in force here. */
interface Scope {
  postMessage(answer: ImportAnswer, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
}

const scope = globalThis as unknown as Scope;
let present = 0;
const reader = createTableReader((part) => {
  scope.postMessage({ id: present, kind: 'progress', part });
});

function answer(request: ImportRequest): void {
  const { id } = request;
  if (request.kind === 'prepare') {
    const prepared = reader.prepare(request.choices);
    scope.postMessage({ id, kind: 'prepared', prepared }, [prepared.X.buffer, prepared.y.buffer]);
    return;
  }
  const table = request.kind === 'read' ? reader.read(request.bytes) : reader.take(request.header);
  scope.postMessage({ id, kind: 'table', table });
}

scope.addEventListener('message', ({ data: request }) => {
  present = request.id;
  try {
    answer(request);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    scope.postMessage({ id: request.id, kind: 'fault', message: error.message });
  }
});
