export type Layout = 'columns' | 'rows';

/** A text that depends on the layout shown, or one for both. */
export type ByLayout = string | { readonly columns: string; readonly rows: string };

/** N examples, D features with the bias one, C classes. */
export type SizeLetter = 'N' | 'D' | 'C';

/** The sizes of an array in the order in which the code indexes it; none for a single number. */
export type ShapeLetters = readonly SizeLetter[];

/** One quantity of the derivation, under its one name. */
export interface Term {
  /** How formulas write it. */
  readonly tex: ByLayout;
  /** How the question's code writes it. */
  readonly python: ByLayout;
  /** Where the trace keeps it. */
  readonly trace: string;
  /** What the cursor picks of it: a slot, completed by every feature where it is a row of them. */
  readonly value: { readonly slot: string; readonly each?: 'feature' };
  /** Its name in a sentence. */
  readonly name: string;
  /** What other texts call it. */
  readonly aliases: readonly string[];
  /** The shape of the whole of it, or of one example's part where there is one an example. */
  readonly shape: ShapeLetters | { readonly columns: ShapeLetters; readonly rows: ShapeLetters };
  readonly each?: 'example';
  /** What values one of its numbers can have. */
  readonly range: string;
  /** What it is, in a sentence or two. */
  readonly describe: string;
}

/** The indices a reference may carry: example, class, class summed over, feature. */
export interface TermIndices {
  readonly i?: number;
  readonly j?: number;
  readonly k?: number;
  readonly d?: number;
}
