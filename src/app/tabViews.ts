import type { ViewId } from '../lesson/types';

export type ViewTab = 'picture' | 'numbers' | 'code';

/** What a step is about may be one of these; it is then its picture, and the plane follows. */
const subjects: readonly ViewId[] = [
  'log-curve',
  'error-curve',
  'descent',
  'relatives',
  'stability',
  'jacobian',
  'outer',
];

const isCode = (id: ViewId) => id === 'listing' || id === 'tape' || id === 'versions' || id === 'editor';

/** The tab that a step opens with, where the reader has chosen none: the picture, unless code comes first there. */
export const openingTab = ([first]: readonly ViewId[]): ViewTab =>
  first !== undefined && isCode(first) ? 'code' : 'picture';

/** The views of a step under a tab of the phone, in their order. */
export function tabViews(tab: ViewTab, views: readonly ViewId[]): readonly ViewId[] {
  if (tab === 'code') return views.filter(isCode);
  const rest = views.filter((id) => !isCode(id));
  const pictures = rest.filter((id, at) => id === 'plane' || (at === 0 && subjects.includes(id)));
  // Where there is no table, the plane and the fields under it are the numbers.
  const first = pictures.length < rest.length ? pictures : pictures.slice(0, 1);
  return tab === 'picture' ? first : rest.filter((id) => !first.includes(id));
}
