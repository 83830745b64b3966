import type { Trace } from '../../engine/trace';
import type { SlotCursor } from '../../formula/readSlot';
import type { LedgerId } from '../../lesson/types';
import type { TermId } from '../../terms/registry';
import type { OverClassesId } from './overClasses';

export interface LedgerPlace {
  readonly trace: Trace;
  readonly cursor: SlotCursor;
  /** The class, the feature or the example that the row stands for. */
  readonly row: number;
}

export interface LedgerColumn {
  /** Formula of the chapter, or of `common`, that heads the column. */
  readonly head: string;
  /** The term whose numbers these are; a number of no term has none. */
  readonly term?: TermId;
  readonly read: (place: LedgerPlace) => number;
  /** Whether the column's sum means something. */
  readonly total?: boolean;
  readonly whole?: boolean;
  /** Whether a bar to either side of zero stands before the number. */
  readonly bar?: boolean;
}

/** The tables that are no more than columns; the others are components of their own. */
export type PlainLedgerId = Exclude<LedgerId, 'row-of-gradient' | 'products' | 'first-loss' | OverClassesId>;

/** A worked table of the story: a row a class, a feature or an example. */
export interface LedgerSource {
  readonly rows: 'class' | 'feature' | 'example';
  /** Which class the row in bold stands for; j where nothing is said. */
  readonly chosen?: 'k';
  /** The most rows shown, where it is not as many as elsewhere. */
  readonly most?: number;
  readonly describe: string;
  readonly columns: readonly LedgerColumn[];
}
