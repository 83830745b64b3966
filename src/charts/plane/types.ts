import type { Ref } from 'react';
import type { Zoom } from '../layout/zoom';
import type { LeaderStart } from '../layout/leaderStart';
import type { Rect, Vec } from '../layout/geometry';
import type { PlaneMode } from '../layout/metrics';
import type { PlaneInput } from '../layout/planeLayout';
import type { PlaneShow } from '../layout/planeShow';
import type { PlaneExtras } from './extras';
import type { PlaneStructure, WeightPorts } from './structure';

/** What a reader can do to the points of a plane. */
export interface PlanePorts {
  readonly onChoose: (i: number) => void;
  readonly onMoveStart: (i: number) => void;
  /** false where the move was ended from elsewhere */
  readonly onMove: (i: number, at: Vec) => boolean;
  readonly onMoveEnd: (i: number) => void;
  /** puts everything back as it was when the move started */
  readonly onMoveCancel: (i: number) => void;
  /** moves a point along one of the two axes shown (0 across, 1 up) */
  readonly onNudge: (i: number, axis: 0 | 1, delta: number) => void;
  readonly onRelabel: (i: number, j: number) => void;
  /** a point of class j at that place of the plane */
  readonly onAdd: (at: Vec, j: number) => void;
  /** whether it was done, as the next one */
  readonly onDuplicate: (i: number) => boolean;
  readonly onRemove: (i: number) => boolean;
}

/** What stands beside the picture can do to it. */
export interface PlaneHandle {
  /** shows less, larger, or more; the chosen point stays where it is */
  readonly closer: () => void;
  readonly further: () => void;
  /** by a part of the shorter side, to the right and up */
  readonly panBy: (right: number, up: number) => void;
  /** shows everything, as large as it can be */
  readonly fit: () => void;
  readonly focusPoint: (i: number, axis?: 0 | 1) => void;
}

export interface PlaneChartProps extends PlanePorts, WeightPorts {
  /** the state as it is now; called on every beat, never kept */
  readonly read: () => PlaneInput;
  readonly structure: PlaneStructure;
  readonly mode: PlaneMode;
  readonly show: PlaneShow;
  /** what draws the parts that chapter 1 does without; a picture that may need one of them has them all */
  readonly extras?: PlaneExtras | null;
  /** the part of the plane in view; null shows everything */
  readonly zoom: Zoom | null;
  readonly onZoom: (zoom: Zoom | null) => void;
  /** the class of the point that the next click adds */
  readonly adding: number | null;
  /** whether letters do something to the point that has the focus */
  readonly letterKeys: boolean;
  readonly handle?: Ref<PlaneHandle>;
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
