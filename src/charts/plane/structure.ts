import type { Vec } from '../layout/geometry';
import type { Axes } from '../layout/planeData';

/** What changes only while nothing moves: it is rendered, the rest is patched. */
export interface PlaneStructure {
  readonly N: number;
  readonly C: number;
  readonly labels: readonly number[];
  readonly i: number;
  readonly j: number;
  readonly featureNames: readonly string[];
  readonly axes: Axes;
}

/** What a reader can do to the weights that a plane draws. */
export interface WeightPorts {
  readonly onChooseClass: (j: number) => void;
  readonly onWeightStart: (j: number) => void;
  readonly onWeightMove: (j: number, at: Vec) => boolean;
  readonly onWeightEnd: () => void;
  readonly onWeightCancel: () => void;
  readonly onWeightNudge: (j: number, axis: 0 | 1, delta: number) => void;
}
