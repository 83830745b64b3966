import type { FrameTick } from './frameTicks';
import type { Isoline } from './isoLevels';
import type { Rect, Segment, Vec } from './geometry';
import type { PlacedLabel } from './labels';
import type { LeaderStart } from './leaderStart';
import type { LeaderPath } from './leaders';
import type { PlaneMetrics } from './metrics';
import type { ProbabilitySegment } from './probabilityBar';
import type { PlaneScene } from './scene';

/** The texts that need a place, and what else is shown. */
export interface ArrangeRequest {
  readonly width: number;
  readonly height: number;
  readonly scene: PlaneScene;
  readonly metrics: PlaneMetrics;
  readonly ticks: readonly FrameTick[];
  /** what labels rather do not stand on; leaders may cross it */
  readonly boundaries: readonly Segment[];
  readonly i: number;
  readonly j: number;
  readonly sum: boolean;
  /** the classes whose weights are drawn */
  readonly weights: readonly number[];
  readonly drops: boolean;
  /** the parts of the probability bar; null where it is not shown */
  readonly segments: readonly ProbabilitySegment[] | null;
  /** whether one class of the bar is underlined */
  readonly looked: boolean;
  readonly texts: {
    readonly point: string;
    readonly sum: string;
    /** empty where the sum has no parts */
    readonly mean: string;
    /** empty where it is not marked */
    readonly error: string;
    /** empty where the chosen example's arrow does not stand alone */
    readonly own: string;
    readonly drops: readonly [string, string];
    readonly axes: readonly [string, string];
    /** how long arrows are drawn; empty where they are as long as they are */
    readonly scale: string;
    /** of the step at W_j, and of the boundaries it leads to; empty where none is shown */
    readonly step: string;
    readonly after: string;
    /** the weights of the bias beside the weights drawn, in their order; null where there is none */
    readonly biases: readonly (string | null)[];
  };
  /** the length of the line that stands before the scale's words, in pixels; 0 where there is none */
  readonly scaleLine: number;
  /** whether contributions are drawn shorter than they are, which must be said */
  readonly shortened: boolean;
  /** the boundaries after one step */
  readonly after: readonly Segment[];
  readonly isolines: readonly Isoline[];
  readonly leaders: readonly LeaderStart[];
  readonly pinned: string | null;
  /** rectangles that something else has written into */
  readonly avoid: readonly Rect[];
}

export type LabelName =
  | 'point'
  | 'sum'
  | 'mean'
  | 'error'
  | 'own'
  | `weight${number}`
  | `bias${number}`
  | 'step'
  | 'after'
  | `iso${number}`
  | 'dropX'
  | 'dropY'
  | 'axisX'
  | 'axisY'
  | 'scale';

/** Where labels, bar and leaders stand while nothing moves. */
export interface Arrangement {
  /** the upper left corner of the probability bar */
  readonly bar: Vec | null;
  readonly labels: Readonly<Partial<Record<LabelName, PlacedLabel>>>;
  readonly leaders: readonly (LeaderPath | null)[];
  readonly price: number;
}
