import type { AppState } from '../appState';
import { canCompress } from './compression';
import { differsFromDefault } from './encodeState';
import { formatHash } from './hash';
import { sizesOf } from '../sizes';
import { linkLimits } from './linkLimits';

export interface Link {
  /** The whole link; where `linkTooLong`, one to the step alone, without the numbers. */
  readonly href: string;
  /** Whether the state is too large for a link and has to travel as a file. */
  readonly linkTooLong: boolean;
}

/** A link to this step with these numbers. `page` is the page's address; what it has after `#` is replaced. */
export function createLink(state: AppState, page: string): Link {
  const [base = ''] = page.split('#');
  const stepOnly = { href: base + formatHash(state.place, null, state.page), linkTooLong: true };
  if (isBeyondLink(state)) return stepOnly;
  const href = base + formatHash(state.place, state, state.page);
  if (href.length <= linkLimits.href) return { href, linkTooLong: false };
  return stepOnly;
}

/** Whether no link holds the state: its numbers are too many, or what packs them has not been fetched yet. */
export function isBeyondLink(state: AppState): boolean {
  const { N, features } = sizesOf(state.params);
  return N * features > linkLimits.cells || (!canCompress() && differsFromDefault(state));
}
