/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module cannot import a relative path */
type ChapterFormulas = import('./types').ChapterFormulas;

declare module 'virtual:formulas' {
  /** Loads a chapter's formulas and prose; one chunk a chapter. */
  export const chapters: Readonly<
    Record<import('../lesson/types').ChapterId | 'common', () => Promise<ChapterFormulas>>
  >;
}

declare module 'virtual:outline' {
  /** The chapters in the order in which they are read, without their sentences. */
  export const chapters: readonly import('../lesson/types').ChapterOutline[];
}

declare module 'virtual:latex' {
  /** The derivation as LaTeX, with places for live values. */
  export const chapters: readonly import('./latex/types').LatexChapter[];
}

declare module 'virtual:words' {
  /** What every step says, for a search, by `chapter/step`. */
  export const words: Readonly<Record<string, { readonly asked: string; readonly said: string }>>;
}

declare module 'virtual:titles' {
  /** Every step's title, typeset, by `chapter/step`. */
  export const titles: Readonly<Record<string, string>>;
}

declare module 'virtual:formulas/*' {
  export const formulas: ChapterFormulas['formulas'];
  export const spoken: ChapterFormulas['spoken'];
  export const prose: ChapterFormulas['prose'];
}

declare module 'virtual:prose/*' {
  export const prose: ChapterFormulas['prose'];
}

declare module 'virtual:terms' {
  /** Every term's symbol, typeset as its own mark. */
  export const symbols: Readonly<
    Record<import('../terms/registry').TermId, Readonly<Record<import('../terms/types').Layout, string>>>
  >;
  /** For every term the steps whose formulas it stands in, in reading order. */
  export const appearances: Readonly<
    Record<
      import('../terms/registry').TermId,
      readonly { readonly chapter: import('../lesson/types').ChapterId; readonly step: string }[]
    >
  >;
}
