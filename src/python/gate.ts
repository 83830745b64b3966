import { runLimits } from './limits';

/** What C may do through the runtime’s imports; everything that touches an object of the page is shut. */
const bridge = [
  'call0',
  'call0_kwarg',
  'call1',
  'call2',
  'calln',
  'calln_kwarg',
  'create_promise',
  'has_attr',
  'js_check_existing',
  'js_get_iter',
  'js_iter_next',
  'js_reflect_construct',
  'js_subscr_load',
  'js_subscr_store',
  'js_then_continue',
  'js_then_reject',
  'js_then_resolve',
  'lookup_attr',
  'proxy_convert_mp_to_js_then_js_to_js_then_js_to_mp_obj_jsside',
  'proxy_convert_mp_to_js_then_js_to_mp_obj_jsside',
  'store_attr',
];

/** Thrown through the runtime when its Python reaches for the page, and when it asks to be ended. */
export class GateError extends Error {}

export interface Gate {
  /** From here on Python reaches nothing outside itself. */
  close(): void;
}

type Imports = Record<string, Record<string, (...args: unknown[]) => unknown>>;

function guarded(imports: Imports, isClosed: () => boolean, afterWrite: () => void): Imports {
  const own = { ...imports.env };
  for (const name of bridge) {
    const open = own[name];
    if (open === undefined) throw new Error(`The runtime has no import ${name}: its bridge cannot be shut.`);
    own[name] = (...args) => {
      if (isClosed()) throw new GateError('Python reached for the page.');
      return open(...args);
    };
  }
  const grow = own.emscripten_resize_heap;
  own.emscripten_resize_heap = (...args) => (Number(args[0]) > runLimits.memory ? 0 : grow?.(...args));
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
