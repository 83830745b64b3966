import { lectureSources } from '../lesson/lecture';
import type { ViewId } from '../lesson/types';
import type { Position } from '../state/step';

type Place = Pick<Position, 'chapter' | 'step'>;

const sourceOf = ({ chapter, step }: Place) => lectureSources[`${chapter.id}/${step.id}`];

/** The views of a step on the projector. */
export function lectureViews(place: Place): readonly ViewId[] {
  return sourceOf(place)?.views ?? place.step.views.slice(0, 1);
}

/** The lines of a step's listing on the projector. */
export function lectureCode(place: Place): readonly string[] {
  return sourceOf(place)?.code ?? place.step.listing.lines;
}
