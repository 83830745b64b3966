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
  'log-curve': 'Fig.',
  'two-ways': 'Table',
  'error-curve': 'Fig.',
  descent: 'Fig.',
  relatives: 'Table',
};

/** What a view is called when said aloud: its kind, the chapter, and its number among its kind in the step. */
export function viewLabel({ chapter, step }: Pick<Position, 'chapter' | 'step'>, id: ViewId): string {
  const alike = step.views.filter((view) => kinds[view] === kinds[id]);
  return `${kinds[id]} ${chapter.number}.${alike.indexOf(id) + 1}`;
}
