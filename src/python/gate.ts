import { runLimits } from './limits';

/** What the runtime needs of its host while it runs; whatever else it imports leads to objects of the page. */
const needed =
  /^(invoke_\w+|__syscall_\w+|fd_\w+|_abort_js|_emscripten_throw_longjmp|mp_js_\w+|proxy_js_free_obj)$/;
const growing = 'emscripten_resize_heap';
/** One of the ways to the page, by which to see that the names are still those of the runtime's source. */
const knownWay = 'lookup_attr';

/** Thrown through the runtime when its Python reaches for the page, and when it asks to be ended. */
export class GateError extends Error {}

export interface Gate {
  /** From here on Python reaches nothing outside itself. */
  close(): void;
}

type Imports = Record<string, Record<string, (...args: unknown[]) => unknown>>;

function guarded(imports: Imports, isClosed: () => boolean, afterWrite: () => void): Imports {
  const own = { ...imports.env };
  if (own[knownWay] === undefined)
    throw new Error('The runtime names its imports otherwise: its bridge stays open.');
  for (const [name, open] of Object.entries(own)) {
    if (needed.test(name)) continue;
    own[name] = (...args) => {
      if (isClosed()) throw new GateError('Python reached for the page.');
      return open(...args);
    };
  }
  const grow = imports.env?.[growing];
  own[growing] = (...args) => (Number(args[0]) > runLimits.memory ? 0 : grow?.(...args));
  const host = { ...imports.wasi_snapshot_preview1 };
  const write = host.fd_write;
  host.fd_write = (...args) => {
    const written = write?.(...args);
    afterWrite();
    return written;
  };
  return { ...imports, env: own, wasi_snapshot_preview1: host };
}

/**
 * Starts WebAssembly by `start` with a gate in what it imports. It stands in for the two functions that
 * instantiate a module while `start` runs; the runtime’s package offers no other way in. What `afterWrite`
 * throws passes through the runtime and ends its run.
 */
export async function withGate<Started>(
  start: () => Promise<Started>,
  afterWrite: () => void,
): Promise<[Started, Gate]> {
  let closed = false;
  const isClosed = (): boolean => closed;
  const { instantiate, instantiateStreaming } = WebAssembly;
  const open = async (bytes: BufferSource, imports: unknown): Promise<unknown> =>
    instantiate(bytes, guarded(imports as Imports, isClosed, afterWrite));
  Object.assign(WebAssembly, {
    instantiate: open,
    // Bytes rather than the stream: a host may not know the type of such a file.
    instantiateStreaming: async (response: Promise<Response>, imports: unknown) =>
      open(await (await response).arrayBuffer(), imports),
  });
  try {
    return [
      await start(),
      {
        close() {
          closed = true;
        },
      },
    ];
  } finally {
    Object.assign(WebAssembly, { instantiate, instantiateStreaming });
  }
}
