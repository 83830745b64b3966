/** How the function is called: the question’s way (columns, half the squares) or the 2025 assignment’s (rows, the whole). */
export type TaskId = 'question' | 'assignment';

/** A text the editor can start from. */
export interface Starter {
  /** Stays what it is, so that it may stand in a link or in saved settings. */
  readonly id: string;
  readonly title: string;
  /** `write`: something to complete. `practice`: a function with a mistake to find. */
  readonly kind: 'write' | 'practice';
  readonly task: TaskId;
  readonly source: string;
}
