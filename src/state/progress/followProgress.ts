import type { AppState } from '../appState';
import { samePlace } from '../place';
import { withVisited } from './progress';

/**
 * The state with its step counted as read. A step counts once somebody goes on from it or comes to it, so that a
 * link that is opened and left again changes nothing. Who goes on has answered the offer to resume.
 */
export function followProgress(next: AppState, previous: AppState): AppState {
  if (next.place === previous.place || samePlace(next.place, previous.place)) return next;
  const progress = withVisited(next.progress, [previous.place, next.place]);
  return { ...next, progress: { ...progress, last: next.place }, resume: null };
}
