import type { Notice, Page, Shared } from '../appState';
import type { Place } from '../place';
import { defaultShared } from '../defaults';
import { decodeState } from './decodeState';
import { parseHash } from './hash';

export interface Address {
  readonly place: Place;
  readonly page: Page | null;
  readonly shared: Shared;
  /** What could not be read, in words for the learner; null where everything could. */
  readonly notice: Notice | null;
}

/** What an address means. Whatever cannot be read is replaced by the default, and said. */
export function readAddress(hash: string, places: readonly Place[]): Address {
  const { place, page, payload, unknown } = parseHash(hash, places);
  const decoded = payload === null ? null : decodeState(payload);
  const problems = [
    ...(unknown
      ? [
          page
            ? 'This address names a term that does not exist, so the whole page opens.'
            : 'This address names a step that does not exist, so another one opens.',
        ]
      : []),
    ...(decoded?.ok === false
      ? [`The numbers in this link cannot be used, because ${decoded.reason}. The default ones are shown.`]
      : []),
  ];
  return {
    place,
    page,
    shared: decoded?.ok ? decoded.shared : defaultShared(),
    notice: problems.length === 0 ? null : { kind: 'error', source: 'link', text: problems.join(' ') },
  };
}
