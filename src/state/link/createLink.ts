import type { AppState } from '../appState';
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

/** Whether the numbers are so many that no link holds them. */
export function isBeyondLink({ params }: Pick<AppState, 'params'>): boolean {
  const { N, features } = sizesOf(params);
  return N * features > linkLimits.cells;
}
