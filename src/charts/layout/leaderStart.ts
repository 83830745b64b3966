/** A number that a leader runs from: its term, and where the line begins, in the picture's pixels (y is 0 or above). */
export interface LeaderStart {
  readonly term: string;
  readonly x: number;
  readonly y: number;
}
