import type { AppState } from '../appState';
import { formatHash } from './hash';
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
  const href = base + formatHash(state.place, state, state.page);
  if (href.length <= linkLimits.href) return { href, linkTooLong: false };
  return { href: base + formatHash(state.place, null, state.page), linkTooLong: true };
}
