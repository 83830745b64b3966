import type { Prepared } from '../data/prepare';
import type { Choices } from '../data/suggest';
import type { TableSummary } from '../data/tableReader';

/** What the page asks of the worker that reads files; answers bear the number of the request. */
export type ImportRequest = { readonly id: number } & (
  | { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'header'; readonly header: boolean }
  | { readonly kind: 'prepare'; readonly choices: Choices }
);

export type ImportAnswer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'table'; readonly table: TableSummary }
  | { readonly kind: 'prepared'; readonly prepared: Prepared }
  /** Something about the file that its owner can mend. */
  | { readonly kind: 'fault'; readonly message: string }
);
