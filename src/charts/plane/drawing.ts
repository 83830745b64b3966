import type { Arrangement, LabelName } from '../layout/arrangement';
import type { Vec } from '../layout/geometry';
import { lerp } from '../layout/geometry';
import type { FrameTick } from '../layout/frameTicks';
import type { PlaneMetrics } from '../layout/metrics';
import type { FurtherLayout } from '../layout/further';
import type { Lens } from '../layout/lens';
import type { PlaneInput } from '../layout/planeLayout';
import type { PlaneShow } from '../layout/planeShow';
import { planeScene } from '../layout/scene';
import type { PlaneScene } from '../layout/scene';
import type { TiedLens } from '../layout/tiedLens';
import type { View } from '../layout/view';

/** Everything that stays as it is while a point moves: the view, and where bar and labels stand beside their marks. */
export interface PlaneDrawing {
  readonly view: View;
  readonly ticks: readonly FrameTick[];
  readonly chainScale: number;
  readonly metrics: PlaneMetrics;
  readonly show: PlaneShow;
  readonly coordinate: (value: number) => string;
  readonly arrangement: Arrangement;
  /** whether one class of the bar is underlined */
  readonly looked: boolean;
  readonly lens: TiedLens | null;
  /** from the chosen point to the upper left corner of its probability bar */
  readonly barOffset: Vec;
  readonly labelOffsets: Readonly<Partial<Record<LabelName, Vec>>>;
}

const numbered = /^(?:weight|bias)(\d+)$/;

/** The mark that a label belongs to; the names of the axes stay where they are. */
export function labelAnchor(name: LabelName, scene: PlaneScene, i: number): Vec {
  const k = numbered.exec(name)?.[1];
  if (k !== undefined) return scene.weightTips[Number(k)]!;
  switch (name) {
    case 'point':
      return scene.points[i]!;
    case 'sum':
      return lerp(scene.origin, scene.sumTip, 0.5);
    case 'mean':
      return scene.origin;
    case 'error':
      return lerp(scene.origin, scene.errorTip, 0.5);
    case 'own':
      return scene.arrows[0]?.tip ?? scene.origin;
    case 'step':
      return scene.stepTip;
    case 'dropX':
      return scene.feet[0];
    case 'dropY':
      return scene.feet[1];
    default:
      return [0, 0];
  }
}

const between = (to: Vec, from: Vec): Vec => [to[0] - from[0], to[1] - from[1]];

/** Ties an arrangement to the marks it was made for, so that labels travel with them. */
export function planeDrawing(
  input: PlaneInput,
  arrangement: Arrangement,
  rest: Omit<PlaneDrawing, 'arrangement' | 'barOffset' | 'labelOffsets' | 'lens'> & {
    readonly lens: Lens | null;
  },
  further: FurtherLayout | null,
): PlaneDrawing {
  const { i } = input.cursor;
  const scene = planeScene(input.trace, input.cursor, input.axes, rest.view, rest.chainScale, rest.show);
  const labelOffsets: Partial<Record<LabelName, Vec>> = {};
  for (const [name, label] of Object.entries(arrangement.labels) as [LabelName, { centre: Vec }][]) {
    labelOffsets[name] = between(label.centre, labelAnchor(name, scene, i));
  }
  const barOffset = arrangement.bar ? between(arrangement.bar, scene.points[i]!) : ([0, 0] as const);
  const lens = rest.lens && further ? further.tiedLens(input, rest.lens, rest) : null;
  return { ...rest, arrangement, barOffset, labelOffsets, lens };
}
