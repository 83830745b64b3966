import type { ArrangeRequest } from './arrangement';
import type { Vec } from './geometry';
import { labelSize, placesBeside } from './labels';
import type { LabelSize } from './labels';

interface Coordinate {
  readonly size: LabelSize;
  readonly places: readonly Vec[];
}

/** Places for the chosen point's coordinates: each at the foot of its line on the axis, or beside that line. */
export function coordinatePlaces({ scene, metrics, texts, i }: ArrangeRequest): [Coordinate, Coordinate] {
  const { scale } = metrics;
  const point = scene.points[i]!;
  const [footX, footY] = scene.feet;
  const [below, left] = [point[1] <= scene.origin[1] ? 1 : -1, point[0] >= scene.origin[0] ? -1 : 1];
  const [sizeX, sizeY] = texts.drops.map((text) => labelSize(text, metrics.tickSize, 'number')) as [
    LabelSize,
    LabelSize,
  ];
  const slides = [0, 0.5, -0.5, 0.9, -0.9];
  const besideX = [1, -1, 1.9, -1.9].flatMap((way) =>
    slides.map((along): Vec => [
      footX[0] + along * sizeX.width,
      footX[1] + way * below * (sizeX.height / 2 + 5 * scale),
    ]),
  );
  const besideY = [1, -1, 1.6, -1.6].flatMap((way) =>
    slides.map((along): Vec => [
      footY[0] + way * left * (sizeY.width / 2 + 5 * scale),
      footY[1] + along * sizeY.height,
    ]),
  );
  return [
    { size: sizeX, places: [...besideX, ...placesBeside([footX, point], sizeX, 4 * scale, 3)] },
    { size: sizeY, places: [...besideY, ...placesBeside([footY, point], sizeY, 4 * scale, 3)] },
  ];
}
