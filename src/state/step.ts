import { chapters } from 'virtual:outline';
import type { ChapterOutline, StepOutline } from '../lesson/types';
import type { Place } from './place';

/** A step with its chapter and its position in the whole lesson. */
export interface Position {
  readonly chapter: ChapterOutline;
  readonly step: StepOutline;
  /** The step's number inside its chapter, from 1. */
  readonly number: number;
  /** Its index among all steps, from 0. */
  readonly index: number;
}

/** Every step in the order in which it is read. */
export const positions: readonly Position[] = chapters
  .flatMap((chapter) => chapter.steps.map((step, at) => ({ chapter, step, number: at + 1 })))
  .map((position, index) => ({ ...position, index }));

/** Every step's address. */
export const places: readonly Place[] = positions.map(({ chapter, step }) => ({
  chapter: chapter.id,
  step: step.id,
}));

/** So many steps on from a place, or back; at either end of the lesson it stays there. */
export function stepFrom(place: Place, by: number): Place {
  const index = Math.min(Math.max(positionOf(place).index + by, 0), places.length - 1);
  return places[index] ?? place;
}

/** Whether a step is the one at a place, or comes after it. */
export function isReached({ index }: Position, place: Place): boolean {
  return index >= positionOf(place).index;
}

/** The step at a place; the state never holds a place that does not exist. */
export function positionOf(place: Place): Position {
  const found = positions.find(({ chapter, step }) => chapter.id === place.chapter && step.id === place.step);
  if (!found) throw new RangeError(`There is no step '${place.chapter}/${place.step}'.`);
  return found;
}
