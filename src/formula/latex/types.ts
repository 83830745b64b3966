import type { ChapterId, Condition } from '../../lesson/types';

/** A step's heading, its line in every variant and its reason, as LaTeX with places for live values. */
export interface LatexStep {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly hero: readonly { readonly when?: Condition; readonly latex: string }[];
}

export interface LatexChapter {
  readonly id: ChapterId;
  readonly number: number;
  readonly title: string;
  readonly steps: readonly LatexStep[];
}
