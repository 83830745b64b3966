import type { Page, Shared } from '../appState';
import type { Place } from '../place';
import { encodeState } from './encodeState';
import { pagePath, readPage } from './pagePath';

/** What an address says, taken apart but not yet read. */
export interface ParsedHash {
  readonly place: Place;
  /** The page it names in a step's stead. */
  readonly page: Page | null;
  /** The packed state; null where the address carries none. */
  readonly payload: string | null;
  /** Whether the address names something that is not in the lesson. */
  readonly unknown: boolean;
}

/** `#/chapter/step` or `#/page`, and `?s=` with the packed state where it differs from the default. */
export function formatHash(place: Place, shared: Shared | null, page: Page | null = null): string {
  const path = page
    ? `#/${pagePath(page)}`
    : `#/${encodeURIComponent(place.chapter)}/${encodeURIComponent(place.step)}`;
  const payload = shared === null ? '' : encodeState(shared);
  return payload === '' ? path : `${path}?s=${payload}`;
}

/** Whether a hash is an address of this app, rather than of an element on the page. */
export function isAddress(hash: string): boolean {
  return hash.startsWith('#/');
}

/** Whether an address has a state to unpack. */
export const carriesState = (hash: string): boolean => hash.includes('?s=');

/**
 * Finds the place an address names: the first step where it names none, a chapter's first step where the
 * step is left out or unknown. A page beside the steps leaves the place to whoever asks.
 */
export function parseHash(hash: string, places: readonly Place[]): ParsedHash {
  const [first] = places;
  if (!first) throw new RangeError('A lesson has at least one step.');
  const mark = hash.indexOf('?');
  const path = mark < 0 ? hash : hash.slice(0, mark);
  const payload = mark < 0 ? null : new URLSearchParams(hash.slice(mark)).get('s');
  const [, chapter = '', step = ''] = path.split('/').map(decode);
  const exact = places.find((place) => place.chapter === chapter && place.step === step);
  if (exact) return { place: exact, page: null, payload, unknown: false };
  const page = isAddress(hash) ? readPage(chapter, step) : null;
  if (page) return { place: first, page: page.page, payload, unknown: page.unknown };
  const opening = places.find((place) => place.chapter === chapter);
  const named = isAddress(hash) ? chapter !== '' : hash.length > 1;
  return { place: opening ?? first, page: null, payload, unknown: opening ? step !== '' : named };
}

/** The text behind percent signs, or the text itself where they spell nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
