import type { Condition } from '../lesson/types';
import type { TermId } from '../terms/registry';

/** A variant of a formula as it comes typeset. */
export interface TypesetVariant {
  readonly when?: Condition;
  readonly html: string;
  /** The terms it marks, each once, in the order in which it is written. */
  readonly terms: readonly TermId[];
  /** With the present number under every term that is one; not there where none is. */
  readonly stacked?: string;
}

/** What a chapter shows, typeset: formulas and prose by id, and the sentences that are said instead of formulas. */
export interface ChapterFormulas {
  readonly formulas: Readonly<Record<string, readonly TypesetVariant[]>>;
  readonly spoken: Readonly<Record<string, string>>;
  readonly prose: Readonly<Record<string, string>>;
}
