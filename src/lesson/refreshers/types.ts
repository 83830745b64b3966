import type { PlainFunctionId } from '../../engine/plainFunctions';
import type { ChapterId } from '../chapterId';

export type RefresherId = PlainFunctionId;

/** A rule of school mathematics on plain functions of x, folded away where a step needs it. */
export interface Refresher {
  readonly title: string;
  /** Two to four lines of prose. */
  readonly lines: readonly string[];
  /** What the example's numbers are: the function and its slope by the rule, in TeX. */
  readonly example: { readonly value: string; readonly slope: string };
  /** The steps that need it. */
  readonly steps: readonly { readonly chapter: ChapterId; readonly step: string }[];
}
