import type { CheckId } from '../engine/identities/checks';
import type { TermId } from '../terms/registry';
import type { SizeLetter } from '../terms/types';
import type { ChapterId } from './chapterId';
import type { PredictionOutline } from './predictions/types';
import type { QuestionOutline } from './questions/types';
import type { RefresherId } from './refreshers/types';

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

export type { ChapterId };

/** The pictures, tables and listings a step may put on the workbench. */
export type ViewId =
  | 'plane'
  | 'row'
  | 'weights'
  | 'jacobian'
  | 'outer'
  | 'errors'
  | 'stability'
  | 'listing'
  | 'tape'
  | 'versions'
  | 'editor'
  | 'log-curve'
  | 'two-ways'
  | 'error-curve'
  | 'descent'
  | 'relatives';

/** Sums and products one can redo by hand, as a small table under the numbers. */
export type LedgerId =
  | 'dot-product'
  | 'products'
  | 'shift'
  | 'exponentials'
  | 'sum-of-exps'
  | 'shares'
  | 'two-forms'
  | 'picked'
  | 'first-loss'
  | 'slope-of-sum'
  | 'cases'
  | 'one-slope'
  | 'ways'
  | 'survivor'
  | 'two-parts'
  | 'by-case'
  | 'balance'
  | 'times-example'
  | 'two-kinds'
  | 'running-sum'
  | 'mean'
  | 'penalty'
  | 'product-cell'
  | 'penalty-halves'
  | 'sum-or-mean'
  | 'row-of-gradient';

/** What the plane shows in a step besides points and regions, and what it is called. */
export interface PlaneSource {
  readonly title: string;
  readonly show: {
    readonly chain?: boolean | 'own';
    readonly chainUpTo?: 'i' | 'all';
    readonly sum?: boolean | 'all';
    readonly error?: boolean;
    readonly gradient?: boolean;
    readonly weights?: boolean | 'all';
    readonly drops?: boolean;
    readonly probabilityBar?: boolean;
    /** one step against the gradient, at the rate that is tried */
    readonly oneStep?: boolean;
  };
}

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
  /** The convention that the step is about: its switch stands in the story. */
  readonly switch?: 'layout' | 'regulariser' | 'reduction' | 'bias';
  /** On the plate: what of the line the step is about, and the table that shows it. */
  readonly plate?: { readonly lit: TermId | 'loops'; readonly table: 'truth' | 'turns' };
  /** What the table of shifts adds to all scores when the step is opened; 0 where nothing is said. */
  readonly constant?: number;
  /** Which case of k and j the step is about; where it is about either, a switch in the story chooses. */
  readonly cases?: 'same' | 'other' | 'either';
  readonly why: string;
  readonly views: readonly ViewId[];
  /** Where the picture is what the step is about, it has the width to itself, and its tables stand below. */
  readonly pictureAlone?: true;
  /** Where the step is about the whole of a listing, it stands above the picture. */
  readonly listingFirst?: true;
  readonly plane: PlaneSource;
  /** The listing shown and the lines that do what the step says. */
  readonly listing: {
    readonly id: ListingId;
    readonly lines: readonly string[];
    /** The lines shown, where the listing is long; all of them otherwise. */
    readonly shown?: readonly string[];
  };
  readonly check: CheckId;
  /** Further equations that the step speaks of, each with its check. */
  readonly facts?: readonly CheckId[];
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

/** A step without its sentences, which come typeset with the chapter's formulas: what the first load carries. */
export interface StepOutline extends Omit<Step, 'lead' | 'why' | 'notes' | 'plane'> {
  /** What it is called comes with the sentences. */
  readonly plane: Pick<PlaneSource, 'show'>;
  readonly asks?: PredictionOutline;
  readonly questions?: readonly QuestionOutline[];
  readonly refreshers?: readonly RefresherId[];
  /** In letters alone, for names and searches; it stands typeset in `virtual:titles`. */
  readonly title: string;
  /** How many words its title and sentences have. */
  readonly words: number;
}

export interface ChapterOutline extends Omit<Chapter, 'steps'> {
  readonly steps: readonly StepOutline[];
}

export type ListingId =
  | 'loop'
  | 'given'
  | 'scores'
  | 'all-scores'
  | 'ones'
  | 'softmax'
  | 'unshifted'
  | 'batch'
  | 'loss'
  | 'first-loss'
  | 'quotient'
  | 'jacobian'
  | 'errors'
  | 'outer'
  | 'product'
  | 'whole-function'
  | 'gradient-check'
  | 'descent'
  | 'relatives'
  | 'classes-at-once'
  | 'labels-as-matrix'
  | 'examples-at-once'
  | 'labels-in-place'
  | 'other-layout'
  | 'in-typescript';

/** A listing that runs as it stands, given the lines before the loop; marks and values stand beside it. */
export interface Listing {
  readonly title: string;
  readonly lines: readonly ListingLine[];
  /** In which language it is written, where that is not Python. */
  readonly language?: 'typescript';
  /** The version that it changes, and what it changes of it. */
  readonly from?: ListingId;
  readonly changes?: readonly ListingChange[];
}

/** Lines that took the place of others, in the order in which they stand, and why. */
export interface ListingChange {
  /** Lines of the version before that are no more. */
  readonly gone: readonly string[];
  /** Lines of this version that are new. */
  readonly lines: readonly string[];
  /** Prose: `$…$` is TeX. */
  readonly why: string;
}

/** What an expression of a line has as its shape, in the letters of the sizes; of two, the rows layout turns them over. */
export interface ListingShape {
  readonly text: string;
  readonly rows?: string;
  /** What is shown of it, where it is long. */
  readonly short?: string;
  readonly sizes: readonly (SizeLetter | 1)[];
  /** In the rows layout, where that is not the other order. */
  readonly rowsSizes?: readonly (SizeLetter | 1)[];
  readonly when?: Condition;
}

export interface ListingLine {
  /** Steps name lines by id, so that a line may move. */
  readonly id: string;
  readonly text: string;
  /** The line in the rows layout, where it differs. */
  readonly rows?: string;
  /** The line under other conventions; null where it is not there. */
  readonly otherwise?: { readonly when: Condition; readonly text: string | null; readonly rows?: string };
  readonly marks?: readonly ListingMark[];
  readonly values?: readonly ListingValue[];
  /** The shape of every array that the line makes or works on; one of which a part is taken is not named again. */
  readonly shapes?: readonly ListingShape[];
}

/** Words of a line that are a term. */
export interface ListingMark {
  readonly text: string;
  readonly rows?: string;
  /** Which of several equal texts in the line, from 0. */
  readonly occurrence?: number;
  readonly term: TermId;
}

/** What stands beside a line as it is at the cursor: a name and a slot; `each` completes the slot with a class or a feature. */
export interface ListingValue {
  readonly name: string;
  readonly rows?: string;
  readonly slot: string;
  readonly each?: 'class' | 'feature';
  /** When the line is run at all, where it is a branch. */
  readonly when?: Condition;
}
