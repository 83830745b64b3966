export type Rule =
  'text-size' | 'contrast' | 'overlap' | 'marker' | 'clipped' | 'decimals' | 'minus' | 'page-scroll';

/** One thing a person would stumble over, where it is, and what it is. */
export interface Finding {
  readonly rule: Rule;
  readonly path: string;
  readonly message: string;
}

/** The floors of one way to look at the page. */
export interface AuditOptions {
  /** Least size of text, px. */
  readonly text: number;
  /** Least size of ticks, scripts of formulas and letters in markers, px. */
  readonly smallText: number;
  /** Least contrast of text against what it stands on. */
  readonly contrast: number;
}

/** The page on a screen. */
export const pageOptions: AuditOptions = { text: 13, smallText: 13, contrast: 4.5 };

/** The page on a projector, seen from the last row. */
export const lectureOptions: AuditOptions = { text: 44, smallText: 28, contrast: 7 };
