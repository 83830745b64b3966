import type { ChapterId } from '../chapterId';

/** A question in the learner's words, answered in the step where it comes up. */
export interface Question {
  readonly id: string;
  readonly step: string;
  /** Prose. */
  readonly question: string;
  /** Prose of at most 60 words. */
  readonly answer: string;
  /** The step that says more. */
  readonly see?: { readonly chapter: ChapterId; readonly step: string };
}

/** A question without its sentences, which come typeset. */
export type QuestionOutline = Pick<Question, 'id' | 'see'>;
