import type { Settings } from '../settings/settings';

/** The view that `?view=` in a page's search asks for, or null where it asks for none that exists. */
export function viewOf(search: string): Settings['view'] | null {
  const view = new URLSearchParams(search).get('view');
  return view === 'page' || view === 'lecture' ? view : null;
}
