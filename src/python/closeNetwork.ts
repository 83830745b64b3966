/**
 * What a worker’s scope offers to reach anything outside: the network, other workers, the browser’s stores,
 * other pages, and code made of text.
 */
const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'MessageChannel',
  'indexedDB',
  'caches',
  'cookieStore',
  'navigator',
  'Notification',
  'postMessage',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'eval',
  'Function',
  'setTimeout',
  'setInterval',
] as const;

const shut = { value: undefined, writable: false, enumerable: false, configurable: false };

/** The objects along a prototype chain, from the object itself. */
function chainOf(object: object): object[] {
  const above = Object.getPrototypeOf(object) as object | null;
  return [object, ...(above === null ? [] : chainOf(above))];
}

/**
 * Shuts a worker’s ways out for good, on its scope and on every prototype above it, where an inherited one
 * would come to light again. Throws where one stays open: no learner’s code may run then.
 */
export function closeNetwork(scope: object): void {
  for (const name of waysOut) {
    for (const holder of chainOf(scope)) {
      if (holder === scope || Object.hasOwn(holder, name)) Object.defineProperty(holder, name, shut);
    }
    if (Reflect.get(scope, name) !== undefined) throw new Error(`${name} stays open in the worker.`);
  }
  // The constructors of functions, which every function leads to, make code of text.
  const kinds = [
    () => null,
    function* () {
      yield null;
    },
    async () => Promise.resolve(null),
    async function* () {
      yield await Promise.resolve(null);
    },
  ];
  for (const kind of kinds) Object.defineProperty(Object.getPrototypeOf(kind) as object, 'constructor', shut);
}
