import type { CheckId } from '../engine/identities/checks';
import type { TermId } from '../terms/registry';

/** What a variant of a formula depends on: the conventions shown, and the case at the cursor. */
export type Condition = Partial<{
  layout: 'columns' | 'rows';
  regulariser: 'half' | 'whole';
  reduction: 'mean' | 'sum';
  bias: boolean;
  /** k = j */
  same: boolean;
  /** j = y_i */
  label: boolean;
}>;

/**
 * TeX with `\term{id:indices}{…}` around every term and `\slot{id:indices}` for every live number.
 * `&` separates left side, relation and right side; `\\` starts another line.
 */
export interface FormulaVariant {
  readonly when?: Condition;
  readonly tex: string;
}

/** The first variant all of whose conditions hold is shown; the last has none. */
export interface FormulaSource {
  readonly variants: readonly FormulaVariant[];
  /** Said instead of shown; `{slot}` places take live values. */
  readonly spoken: string;
}

export type ChapterId =
  | 'the-line'
  | 'scores'
  | 'softmax'
  | 'loss'
  | 'quotient-rule'
  | 'chain-rule'
  | 'to-the-weights'
  | 'sum-mean-regularise';

/** The pictures, tables and listings a step may put on the workbench. */
export type ViewId = 'plane' | 'row' | 'weights' | 'jacobian' | 'errors' | 'listing';

/** Sums and products one can redo by hand, as a small table under the numbers. */
export type LedgerId =
  | 'dot-product'
  | 'shares'
  | 'two-forms'
  | 'cases'
  | 'chain'
  | 'two-parts'
  | 'times-example'
  | 'row-of-gradient';

/** An earlier line that the step builds on, with the step it comes from. */
export interface EarlierLine {
  readonly formula: string;
  readonly from?: { readonly chapter: ChapterId; readonly step: string };
}

export interface Step {
  readonly id: string;
  /** Prose: `$…$` is TeX. */
  readonly title: string;
  /** At most 45 words, one idea. */
  readonly lead: string;
  readonly earlier: readonly EarlierLine[];
  readonly hero: string;
  readonly numbers: string;
  readonly ledger?: LedgerId;
  readonly why: string;
  readonly terms: readonly TermId[];
  readonly views: readonly ViewId[];
  readonly listing: { readonly id: ListingId; readonly lines: readonly number[] };
  readonly check: CheckId;
  /** What a lecturer may say here. */
  readonly notes: string;
}

export interface Chapter {
  readonly id: ChapterId;
  readonly number: number;
  readonly title: string;
  readonly screen: 'plate' | 'page';
  readonly steps: readonly Step[];
}

export type ListingId = 'loop' | 'scores' | 'softmax' | 'jacobian' | 'errors';

/** A runnable listing, a text a layout, and a sidecar that says which words are which term. */
export interface Listing {
  readonly title: string;
  readonly source: { readonly columns: readonly string[]; readonly rows: readonly string[] };
  readonly marks: readonly ListingMark[];
  readonly values: readonly ListingValue[];
}

export interface ListingMark {
  readonly line: number;
  /** The words marked, or one text a layout. */
  readonly text: string | { readonly columns: string; readonly rows: string };
  /** Which of several equal texts in the line, from 0. */
  readonly occurrence?: number;
  readonly term: TermId;
}

/** What stands beside a line while it runs at the cursor: a name and slots. */
export interface ListingValue {
  readonly line: number;
  readonly name: string | { readonly columns: string; readonly rows: string };
  /** A slot, or one a class or a feature where `each` says so. */
  readonly slot: string;
  readonly each?: 'class' | 'feature';
}
