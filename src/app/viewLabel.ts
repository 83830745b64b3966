import type { ViewId } from '../lesson/types';
import type { Position } from '../state/step';

const kinds: Readonly<Record<ViewId, 'Fig.' | 'Table' | 'Listing'>> = {
  plane: 'Fig.',
  row: 'Table',
  weights: 'Table',
  jacobian: 'Table',
  outer: 'Table',
  errors: 'Table',
  stability: 'Table',
  listing: 'Listing',
  tape: 'Listing',
  versions: 'Listing',
  editor: 'Listing',
  'log-curve': 'Fig.',
  'two-ways': 'Table',
  'error-curve': 'Fig.',
  descent: 'Fig.',
  relatives: 'Table',
};

/** A listing is another one in a step that names another. */
const keyOf = (step: Position['step'], id: ViewId) =>
  id === 'listing' || id === 'versions' ? step.listing.id : id;

/** What a view is called when said aloud: its kind, the chapter, and its number among its kind there, the same in every step. */
export function viewLabel({ chapter, step }: Pick<Position, 'chapter' | 'step'>, id: ViewId): string {
  const alike = chapter.steps.flatMap((other) =>
    other.views.filter((view) => kinds[view] === kinds[id]).map((view) => keyOf(other, view)),
  );
  return `${kinds[id]} ${chapter.number}.${[...new Set(alike)].indexOf(keyOf(step, id)) + 1}`;
}
