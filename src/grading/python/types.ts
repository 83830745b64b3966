import type { Matrix, MistakeId, Regulariser } from '../../engine';
import type { ChapterId } from '../../lesson/chapterId';
import type { TaskId } from '../../lesson/starters/types';

/** The function a learner is asked for: its name, and how it is called. */
export interface GradingTask {
  readonly id: TaskId;
  readonly functionName: string;
  /** `columns`: W is C x D, X is D x N. `rows`: W is D x C, X is N x D. */
  readonly layout: 'columns' | 'rows';
  /** `half`: ½ · reg · ΣW² in the loss. `whole`: reg · ΣW². */
  readonly regulariser: Regulariser;
}

/** Why nothing could be compared: the source, a call, or what a call returned. */
export type RunFindingId =
  | 'syntax'
  | 'limit'
  | 'stopped'
  | 'broken'
  | 'no-function'
  | 'wrong-parameters'
  | 'stand-in-lacks'
  | 'shapes-do-not-fit'
  | 'out-of-range'
  | 'raised'
  | 'raised-in-one-case'
  | 'returned-nothing'
  | 'not-a-pair'
  | 'pair-exchanged'
  | 'loss-not-a-number'
  | 'gradient-not-an-array'
  | 'wrong-shape';

/** What shows beside the two results, or only on some of the inputs. */
export type BehaviourFindingId =
  | 'keeps-state'
  | 'gradient-is-weights'
  | 'changes-weights'
  | 'changes-examples'
  | 'changes-labels'
  | 'integer-array'
  | 'integer-weights'
  | 'not-finite'
  | 'overflow'
  | 'one-shift-for-all'
  | 'log-of-zero'
  | 'slope-of-zero'
  | 'wrong-when-large';

/** A loss that is wrong in a way of its own; what loss and gradient may share has the id of the gradient’s mistake. */
export type LossFindingId =
  | 'loss-label-forgotten'
  | 'loss-label-sign'
  | 'loss-half-shifted'
  | 'loss-log-forgotten'
  | 'loss-base-ten'
  | 'loss-base-two'
  | 'loss-every-class'
  | 'loss-hinge'
  | 'loss-wrong-count'
  | 'loss-first-example'
  | 'loss-epsilon'
  | 'loss-penalty-without-reg'
  | 'loss-penalty-not-squared'
  | 'loss-penalty-root'
  | 'loss-penalty-subtracted'
  | 'loss-penalty-each-example'
  | 'loss-unknown';

/** A mistake of the loss: one of its own, or the loss’s side of what can be wrong in the gradient too. */
export type LossMistakeId = Exclude<LossFindingId, 'loss-unknown'> | MistakeId;

/** How the gradient is wrong beyond the mistakes that have a name. */
export type GradientFindingId = 'unknown' | 'ambiguous' | 'right-on-some-inputs';

export type FindingId = RunFindingId | BehaviourFindingId | LossFindingId | GradientFindingId | MistakeId;

/** A loss or gradient with a known mistake in it, and how exactly the learner’s equals it. */
export interface Match {
  readonly of: 'loss' | 'gradient';
  /** What the learner’s equals, in symbols of the task’s layout. */
  readonly formula: string;
  /** For a gradient: the same as its difference from the right one. */
  readonly difference: string | null;
  /** The largest difference from it over the largest entry, over all cases compared. */
  readonly error: number;
}

/** One thing to say about the learner’s function. */
export interface PythonFinding {
  readonly id: FindingId;
  /** What it concerns: the run, what shows beside the results, or the results; `both` where loss and gradient share it. */
  readonly part: 'run' | 'behaviour' | 'loss' | 'gradient' | 'both';
  /** `note`: worth knowing, and no reason to call the function wrong. */
  readonly weight: 'wrong' | 'note';
  /** What is the matter, in one plain sentence. */
  readonly sentence: string;
  /** What it rests on: sentences with numbers. */
  readonly facts: readonly string[];
  readonly matches: readonly Match[];
  /** Shown first: where to look. */
  readonly hint: string;
  /** Shown on request: what to do. */
  readonly answer: string;
  /** The line as it could read in Python, in the task’s layout, where one line says it. */
  readonly code: string | null;
  /** The step of the lesson that explains it. */
  readonly explainedIn: { readonly chapter: ChapterId; readonly step: string };
  /** The line of the learner’s source, from 1; null where none can be named. */
  readonly line: number | null;
}

/** One of the things that were looked at, in the order of looking; `null` where it could not be looked at. */
export interface PythonCheck {
  readonly id: 'runs' | 'shape' | 'loss' | 'gradient' | 'own-loss' | 'large-scores' | 'arguments' | 'again';
  readonly passed: boolean | null;
  /** What was looked at and what was found, in one plain sentence with its numbers. */
  readonly sentence: string;
}

/** The gradient beside the right one on one case, in the task’s layout. */
export interface GradientPicture {
  /** The case’s sizes, such as `N = 5, D = 4, C = 3`. */
  readonly inputs: string;
  readonly gradient: Matrix;
  readonly right: Matrix;
  /** gradient − right */
  readonly difference: Matrix;
}

export interface PythonVerdict {
  /** True where no finding weighs `wrong`. */
  readonly right: boolean;
  /** The most telling first; may hold notes where the function is right. */
  readonly findings: readonly PythonFinding[];
  readonly checks: readonly PythonCheck[];
  /** Null where there is no gradient of W’s shape to show. */
  readonly picture: GradientPicture | null;
}
