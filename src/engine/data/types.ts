import type { Params } from '../types';

/** A problem to start from. Choosing one sets its numbers and its conventions together. */
export interface DataSet {
  /** Stable: links carry it. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what the set is and what it is good for. */
  readonly describe: string;
  readonly params: Params;
  /** One name for each feature of `X`, the bias not counted. */
  readonly featureNames: readonly string[];
}
