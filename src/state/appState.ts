import type { Params, TapeLine } from '../engine';
import type { TermId, TermRef } from '../terms/registry';
import type { Layout } from '../terms/types';
import type { Answers } from './answers/answers';
import type { Place } from './place';
import type { Progress } from './progress/progress';
import type { Settings } from './settings/settings';

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

/** A page beside the steps: the terms and what they are, opened at one of them, or all lines of the derivation. */
export type Page =
  { readonly name: 'glossary'; readonly term: TermId | null } | { readonly name: 'derivation' };

/** The two features that the plane draws, across and up; never the bias one. */
export type Axes = readonly [number, number];

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
  /** One a feature, without the bias one. */
  readonly featureNames: readonly string[];
}

/** What a link carries beside the place. */
export interface Shared extends Undoable {
  readonly layout: Layout;
  readonly cursor: Cursor;
  readonly axes: Axes;
  readonly pinned: TermRef | null;
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
