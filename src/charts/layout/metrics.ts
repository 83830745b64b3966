import type { Margin } from './view';

/** Where a plane stands: beside a formula, as the hero, on a projector, on a phone. */
export type PlaneMode = 'page' | 'plate' | 'lecture' | 'phone';

/** The sizes of everything a plane draws, in pixels. */
export interface PlaneMetrics {
  /** how much larger than on a desk strokes and gaps are */
  readonly scale: number;
  readonly markerRadius: number;
  readonly chosenRadius: number;
  /** of the ring around the chosen point */
  readonly ringRadius: number;
  /** of the ring with the arrowheads around it */
  readonly gripRadius: number;
  readonly letterSize: number;
  /** whether the points that are not chosen carry their letter */
  readonly letters: boolean;
  readonly tickSize: number;
  readonly tickRoom: number;
  readonly labelSize: number;
  readonly mathSize: number;
  readonly arrowWidth: number;
  readonly arrowHead: number;
  readonly barLength: number;
  readonly barHeight: number;
  /** the side of the squares that a field or a line of equal probability is looked for in */
  readonly cell: number;
  /** of the lens that shows what is too short for the plane */
  readonly lensRadius: number;
  /** what the view keeps free of points and arrows: ticks and names stand there, and leaders go round by it */
  readonly margin: Margin;
}

/** Above this many points a letter in each no longer reads; the shape still tells the class. */
export const mostLettered = 60;

const desk = {
  scale: 1,
  markerRadius: 10.5,
  letterSize: 13,
  tickSize: 13,
  tickRoom: 76,
  labelSize: 15,
  mathSize: 22,
  arrowWidth: 2,
  arrowHead: 9,
  barLength: 132,
  barHeight: 19,
  cell: 8,
  lensRadius: 84,
  margin: { top: 48, right: 58, bottom: 74, left: 40 },
} as const;

const small = {
  ...desk,
  markerRadius: 10,
  tickRoom: 58,
  labelSize: 14,
  mathSize: 20,
  arrowWidth: 1.8,
  arrowHead: 8,
  barLength: 96,
  lensRadius: 54,
  margin: { top: 28, right: 62, bottom: 42, left: 22 },
} as const;

const sizes = {
  plate: desk,
  page: small,
  phone: small,
  lecture: {
    scale: 1.9,
    markerRadius: 24,
    letterSize: 32,
    tickSize: 30,
    tickRoom: 150,
    labelSize: 36,
    mathSize: 50,
    arrowWidth: 4,
    arrowHead: 18,
    // longer, it would bar the way of the lines to its point
    barLength: 190,
    barHeight: 42,
    cell: 15,
    lensRadius: 150,
    margin: { top: 84, right: 120, bottom: 146, left: 80 },
  },
} as const;

export function planeMetrics(mode: PlaneMode, N: number): PlaneMetrics {
  const own = sizes[mode];
  const letters = N <= mostLettered;
  const markerRadius = letters ? own.markerRadius : own.markerRadius / 2;
  const chosenRadius = own.markerRadius * 1.1;
  const ringRadius = chosenRadius + 8 * own.scale;
  return { ...own, letters, markerRadius, chosenRadius, ringRadius, gripRadius: ringRadius + 8 * own.scale };
}
