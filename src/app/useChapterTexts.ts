import { useEffect, useState } from 'react';
import { loadChapterFormulas } from '../formula/loadChapterFormulas';
import { textsOf } from '../formula/texts';
import type { Texts } from '../formula/texts';
import { chapters } from 'virtual:outline';
import type { ChapterId } from '../lesson/types';
import { loadPageParts } from './parts';

const loaded = new Map<ChapterId, Texts>();

/** Fetches a chapter's typeset texts, and what a page is shown with; once they are there they stay. */
export async function loadTexts(chapter: ChapterId): Promise<Texts> {
  const there = loaded.get(chapter);
  if (there) return there;
  const page = chapters.some(({ id, screen }) => id === chapter && screen === 'page');
  const [own, common] = await Promise.all([
    loadChapterFormulas(chapter),
    loadChapterFormulas('common'),
    page ? loadPageParts() : undefined,
  ]);
  const texts = textsOf(own, common);
  loaded.set(chapter, texts);
  return texts;
}

/** The chapter's texts, or null while they are on their way; `failed` where they did not arrive. */
export function useChapterTexts(chapter: ChapterId): {
  readonly texts: Texts | null;
  readonly failed: boolean;
} {
  const [, arrived] = useState<ChapterId | null>(null);
  const [failure, fail] = useState<ChapterId | null>(null);
  const texts = loaded.get(chapter) ?? null;
  useEffect(() => {
    if (texts) return;
    let current = true;
    loadTexts(chapter).then(
      () => {
        if (current) arrived(chapter);
      },
      () => {
        if (current) fail(chapter);
      },
    );
    return () => {
      current = false;
    };
  }, [chapter, texts]);
  return { texts, failed: failure === chapter };
}
