import { useEffect, useState } from 'react';
import { loadChapterFormulas } from '../formula/loadChapterFormulas';
import { textsOf } from '../formula/texts';
import type { Texts } from '../formula/texts';
import type { ChapterId } from '../lesson/types';

const loaded = new Map<ChapterId, Texts>();

/** Fetches a chapter's typeset texts; once they are there they stay. */
export async function loadTexts(chapter: ChapterId): Promise<Texts> {
  const there = loaded.get(chapter);
  if (there) return there;
  const [own, common] = await Promise.all([loadChapterFormulas(chapter), loadChapterFormulas('common')]);
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
