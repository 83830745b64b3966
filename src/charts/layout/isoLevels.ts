import type { Vec } from './geometry';
import type { ScorePlane } from './regions';
import type { View } from './view';

/** The probabilities whose lines are drawn. */
export const isoLevels = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

export interface Isoline {
  /** the probability on the line */
  readonly level: number;
  /** in pixels; every corner stands on the line itself */
  readonly lines: readonly (readonly Vec[])[];
}

/** Finds the lines on which class j has one of the probabilities, with a grid of so many pixels. */
export type FindIsolines = (planes: readonly ScorePlane[], j: number, view: View, cell: number) => Isoline[];
