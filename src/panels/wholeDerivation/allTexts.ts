import { chapters } from 'virtual:outline';
import { loadChapterFormulas } from '../../formula/loadChapterFormulas';
import { textsOf } from '../../formula/texts';
import type { Texts } from '../../formula/texts';
import type { ChapterId } from '../../lesson/types';

let asked: Promise<ReadonlyMap<ChapterId, Texts>> | null = null;

async function load(): Promise<ReadonlyMap<ChapterId, Texts>> {
  const common = await loadChapterFormulas('common');
  const texts = chapters.map(async ({ id }) => [id, textsOf(await loadChapterFormulas(id), common)] as const);
  return new Map(await Promise.all(texts));
}

/** Every chapter's typeset texts: one promise for all who ask, so that a page can wait for it; a failure is tried again. */
export function allTexts(): Promise<ReadonlyMap<ChapterId, Texts>> {
  asked ??= load().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}
