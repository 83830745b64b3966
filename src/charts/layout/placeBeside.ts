import type { LabelName } from './arrangement';
import { prices } from './drawnObstacles';
import { distance } from './geometry';
import type { Rect, Vec } from './geometry';
import { placesAround, placesBeside } from './labels';
import type { LabelSize } from './labels';
import { dearer } from './obstacles';
import type { Obstacles } from './obstacles';

/** What a word with an arrow through it costs. */
export const unreadable = dearer({ a: [0, 0], b: [0, 0], price: prices.chain }).price;

export interface PutOptions {
  /** a label that costs as much is left out */
  readonly limit?: number;
  /** what this label keeps from, where that is not what all do */
  readonly own?: Obstacles;
  readonly extra?: (rect: Rect) => number;
}

/** Puts a label at the cheapest of its places unless that costs too much; says whether it stands there. */
export type Put = (
  label: LabelName,
  size: LabelSize,
  places: readonly Vec[],
  options?: PutOptions,
) => boolean;

/** Puts a label beside an arrow, or where that has no length at its tail. */
export function putBeside(
  put: Put,
  scale: number,
  [label, size]: readonly [LabelName, LabelSize],
  [from, to]: readonly [Vec, Vec],
  reach: number,
): void {
  const places =
    distance(from, to) > 1
      ? [...placesBeside([from, to], size, 3 * scale, reach), ...placesAround(to, 6 * scale, size)]
      : placesAround(from, 8 * scale, size);
  put(label, size, places, { limit: unreadable });
}
