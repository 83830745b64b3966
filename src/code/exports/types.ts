import type { Params } from '../../engine/types';
import type { ListingId } from '../../lesson/types';
import type { Layout } from '../../terms/types';

export type ExportLanguage = 'numpy' | 'pytorch' | 'typescript';

/** What a file is made from: the lines as the page prints them under the conventions, and the data. */
export interface CodeSource {
  readonly id: ListingId;
  readonly title: string;
  /** The listing in Python; those of the question's function where it is in another language. */
  readonly lines: readonly string[];
  /** The question's function in Python, which the file calls where the listing is a part of one. */
  readonly whole: readonly string[];
  /** The question's function in TypeScript. */
  readonly translated: readonly string[];
  readonly params: Params;
  /** The layout that the lines are written for. */
  readonly layout: Layout;
  readonly cursor: { readonly i: number; readonly j: number; readonly k: number; readonly d: number };
  /** The step of a difference and the rate of descent. */
  readonly trials: { readonly h: number; readonly rate: number };
}
