import type { OriginRef, Params, TapeLine } from '../engine';
import type { TermId, TermRef } from '../terms/registry';
import type { Layout } from '../terms/types';
import type { Answers } from './answers/answers';
import type { Place } from './place';
import type { Progress } from './progress/progress';
import type { Settings } from './settings/settings';
import type { Source } from './source';

/** Where the learner looks: example i, class j, class summed over k, feature d (the bias column counted). */
export interface Cursor {
  readonly i: number;
  readonly j: number;
  readonly k: number;
  readonly d: number;
}

/** What the learner tries out: the step of a finite difference, and the rate of descent. */
export interface Trials {
  readonly h: number;
  readonly rate: number;
}

/**
 * The line of the question's function that has just run: with the cursor's example and class the place in its run.
 * `ends`: a `for` line that found its loop over.
 */
export interface TapeMark {
  readonly line: TapeLine;
  readonly ends: boolean;
}

/** The order of the columns of P − Y: as the loop goes, by label, by the error of class j, by the largest error. */
export type ErrorOrder = 'example' | 'label' | 'size' | 'largest';

/** What the multiplication table holds: one example's products, their sum so far, its mean, or all of dW. */
export type Pile = 'product' | 'sum' | 'mean' | 'gradient';

/** How tables are shown; null is as the step has it, until the learner chooses. */
export interface TableViews {
  readonly order: ErrorOrder;
  readonly pile: Pile | null;
  /** Whether the sum that makes one cell of dW is written out under P − Y. */
  readonly addsUp: boolean | null;
}

/** A page beside the steps: the terms and what they are, opened at one of them, or all lines of the derivation. */
export type Page =
  { readonly name: 'glossary'; readonly term: TermId | null } | { readonly name: 'derivation' };

/** The two features that the plane draws, across and up; never the bias one. */
export type Axes = readonly [number, number];

/** How the plane lays the contributions out, and what it draws on demand. */
export interface PlaneLook {
  /** Where they begin: each at the end of the one before, or all where they act, at W_j. */
  readonly arrows: 'chain' | 'weights';
  /** Fades the cursor's example, and shows the gradient without it. */
  readonly without: boolean;
  /** Lines of equal p_j, on a field of all probabilities. */
  readonly isolines: boolean;
}

/** What the plane shows where it does not show everything: the middle of the picture, and how much of the plane around it. */
export interface Zoom {
  readonly centre: readonly [number, number];
  /** units of the plane along the picture's shorter side */
  readonly span: number;
}

/** What an edit did, in a sentence for those who do not see it; a new object each time. */
export interface Told {
  readonly text: string;
}

/** What undo and redo cover: the numbers, and what they are called. */
export interface Undoable {
  readonly params: Params;
  /** The data set that `params` came from; it keeps its name when the numbers are edited. */
  readonly dataSet: string;
  /** The file that `params` came from instead; null where they come from the data set. */
  readonly source: Source | null;
  /** One a feature, without the bias one. */
  readonly featureNames: readonly string[];
}

/** What a link carries beside the place. */
export interface Shared extends Undoable {
  readonly layout: Layout;
  readonly cursor: Cursor;
  readonly axes: Axes;
  readonly planeLook: PlaneLook;
  readonly pinned: TermRef | null;
  /** Python that came with a link, to be shown; nothing runs it but the learner. */
  readonly sentCode: string | null;
}

/** Something the learner must be told; `source` says which later success makes it out of date. */
export interface Notice {
  readonly kind: 'error' | 'info';
  readonly source: 'edit' | 'link';
  readonly text: string;
}

/** The one stored truth. It holds inputs alone: whatever can be computed is computed from it. */
export interface AppState extends Shared {
  readonly place: Place;
  /** What stands in the step's stead; the place stays, to come back to. */
  readonly page: Page | null;
  readonly pointed: TermRef | null;
  readonly trials: Trials;
  readonly tape: TapeMark;
  /** The number that is asked where it comes from, last, after those it was reached by; empty while none is. */
  readonly origin: readonly OriginRef[];
  readonly tables: TableViews;
  readonly settings: Settings;
  /** What the learner predicted. */
  readonly answers: Answers;
  readonly notice: Notice | null;
  /** What stood before the drag in progress; null while nothing is being dragged. */
  readonly editStart: Undoable | null;
  /** Whether the steps go forward by themselves. */
  readonly playing: boolean;
  /** What covers the page, so that the hall looks at the speaker; null while the page is in view. */
  readonly blank: 'black' | 'white' | null;
  /** What was read in this browser so far. */
  readonly progress: Progress;
  /** Where the last visit ended, while it is offered to go on there. */
  readonly resume: Place | null;
  /** The part of the plane in view; null while it shows everything. */
  readonly zoom: Zoom | null;
  /** The class of the point that the next click in the plane adds; null while a click adds none. */
  readonly adding: number | null;
  readonly told: Told | null;
}
