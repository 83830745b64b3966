export type Layout = 'columns' | 'rows';

/** A text that depends on the layout shown, or one for both. */
export type ByLayout = string | { readonly columns: string; readonly rows: string };

/** One quantity of the derivation, under its one name. */
export interface Term {
  /** How formulas write it. */
  readonly tex: ByLayout;
  /** How the question's code writes it. */
  readonly python: ByLayout;
  /** Where the trace keeps it; null for what is an input alone. */
  readonly trace: string | null;
  /** Its name in a sentence. */
  readonly name: string;
  /** What other texts call it. */
  readonly aliases: readonly string[];
  /** What it is, in one sentence. */
  readonly describe: string;
}

/** The indices a reference may carry: example, class, class summed over, feature. */
export interface TermIndices {
  readonly i?: number;
  readonly j?: number;
  readonly k?: number;
  readonly d?: number;
}
