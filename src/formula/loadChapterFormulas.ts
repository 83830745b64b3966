import { chapters } from 'virtual:formulas';
import type { ChapterId } from '../lesson/types';
import type { ChapterFormulas } from './types';

/** A chapter's formulas and prose, typeset; fetched once. */
export function loadChapterFormulas(chapter: ChapterId | 'common'): Promise<ChapterFormulas> {
  return chapters[chapter]();
}
