import type { ComponentType } from 'react';
import type { LeaderStart } from '../layout/leaderStart';
import type { Rect, Vec } from '../layout/geometry';
import type { PlaneMode } from '../layout/metrics';
import type { Axes } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import type { PlaneShow } from '../layout/planeShow';
import type { View } from '../layout/view';

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

/** What a reader can do to the points of a plane. */
export interface PlanePorts {
  readonly onChoose: (i: number) => void;
  readonly onMoveStart: (i: number) => void;
  readonly onMove: (i: number, at: Vec) => void;
  readonly onMoveEnd: (i: number) => void;
  /** puts everything back as it was when the move started; without it the point alone is moved back */
  readonly onMoveCancel?: (i: number) => void;
  /** moves a point along one of the two axes shown (0 across, 1 up) */
  readonly onNudge: (i: number, axis: 0 | 1, delta: number) => void;
  readonly onRelabel?: (i: number, j: number) => void;
}

export interface ProbabilityFieldProps {
  readonly read: () => PlaneInput;
  readonly structure: PlaneStructure;
  readonly view: View;
  /** how much larger than on a desk the picture is */
  readonly scale: number;
}

export interface PlaneChartProps extends PlanePorts {
  /** the state as it is now; called on every beat, never kept */
  readonly read: () => PlaneInput;
  readonly structure: PlaneStructure;
  readonly mode: PlaneMode;
  readonly show: PlaneShow;
  /** what draws the probabilities under lines of equal p_j */
  readonly field?: ComponentType<ProbabilityFieldProps>;
  /** the class whose probability is looked at, where a step looks at one */
  readonly k?: number | undefined;
  /** 'Point 3, class B' */
  readonly pointName: (i: number) => string;
  /** how a coordinate is printed; two decimals and a true minus where not given */
  readonly coordinate?: (value: number) => string;
  /** the picture's name for those who do not see it, and the id of its text equivalent */
  readonly label?: string;
  readonly describedBy?: string;
  /** numbers above the picture that leaders run from; keep the array as long as nothing in it changes */
  readonly leaders?: readonly LeaderStart[];
  readonly pinned?: string | null;
  /** rectangles of the picture that something else has written into */
  readonly avoid?: readonly Rect[];
}
