import { createContext, useContext } from 'react';
import type { ChapterFormulas, TypesetVariant } from './types';

/** What is shown and said of the present chapter, and what every chapter shares. */
export interface Texts {
  formula(id: string): { readonly variants: readonly TypesetVariant[]; readonly spoken: string };
  prose(key: string): string;
  /** Whether there is such a prose text. */
  has(key: string): boolean;
}

/** Looks ids up in the chapter first and then in what is common. @throws where neither has it */
export function textsOf(chapter: ChapterFormulas, common: ChapterFormulas): Texts {
  return {
    formula(id) {
      const { formulas, spoken } = id in chapter.formulas ? chapter : common;
      const variants = formulas[id];
      if (!variants) throw new Error(`There is no formula '${id}'.`);
      return { variants, spoken: spoken[id] ?? '' };
    },
    prose(key) {
      const html = chapter.prose[key] ?? common.prose[key];
      if (html === undefined) throw new Error(`There is no prose '${key}'.`);
      return html;
    },
    has: (key) => key in chapter.prose || key in common.prose,
  };
}

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('Texts are read inside TextsContext.');
  return texts;
}
