import type { Trace } from '../trace';

/** Where in the computation a check is made. */
export interface CheckCursor {
  /** the example */
  readonly i: number;
  /** the class whose score or weights we differentiate by */
  readonly j: number;
  /** the class that is summed over, or whose probability is differentiated */
  readonly k: number;
  /** the feature */
  readonly d: number;
}

/** Two numbers that a lesson says are equal, each found its own way. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  /** The largest |left − right| that rounding (and a finite step, for a slope) explains. */
  readonly tolerance: number;
  /** Why the two cannot be compared here, as a sentence; then a side may be NaN. */
  readonly reason?: string;
}

/** An equation of a lesson. `evaluate` takes the left from the trace and the right from `trace.params` alone. */
export interface Check {
  /** The side in words; `{slot}` places take letters and numbers of the cursor. */
  readonly leftName: string;
  readonly rightName: string;
  /** Whether it speaks of all examples together: then it is the same whichever example i is. */
  readonly ofBatch?: true;
  evaluate(trace: Trace, cursor: CheckCursor): Sides;
}

/** A check made at a cursor. Read `reason` first: where there is one, nothing was compared. */
export interface CheckResult extends Sides {
  readonly leftName: string;
  readonly rightName: string;
  /** |left − right| */
  readonly difference: number;
  /** False only where both sides are defined and differ by more than the tolerance. */
  readonly holds: boolean;
}
