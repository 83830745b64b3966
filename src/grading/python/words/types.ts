import type { GradingTask } from '../types';

/** What is said of a finding, whatever its numbers are. */
export interface Words {
  /** What is the matter, in one sentence. */
  readonly sentence: string;
  /** Where to look. */
  readonly hint: string;
  /** What to do. */
  readonly answer: string;
  /** The line as it could read, where one line says it. */
  readonly code?: Readonly<Record<GradingTask['layout'], string>>;
}

/** The words for a mistake that loss and gradient can share: where it is the loss’s alone, and where it is both’s. */
export interface SharedWords {
  readonly loss: Words;
  /** The sentence where the gradient has the same mistake. */
  readonly both: string;
}
