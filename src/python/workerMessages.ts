import type { PythonRequest, PythonRun } from './protocol';

/** What the page asks of the worker, once and when that is ready. */
export interface RunQuestion {
  readonly request: PythonRequest;
  readonly milliseconds: number;
}

export type WorkerAnswer =
  /** The runtime stands, and its way to the network is shut. */
  | { readonly kind: 'ready' }
  /** It could not be started. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ran'; readonly run: PythonRun };
