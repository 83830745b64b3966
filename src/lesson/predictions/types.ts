import type { ChapterId } from '../chapterId';

/** Everything that is asked before it is shown. */
export type ChoiceId =
  | 'below-zero'
  | 'all-fall'
  | 'others-answer'
  | 'steepest'
  | 'label-row'
  | 'no-division'
  | 'every-example-twice';
export type NumberId = 'nudge-weight' | 'halve' | 'first-loss' | 'terms-left' | 'errors-add-up';
export type PredictionId = ChoiceId | NumberId;

interface Asked {
  /** The step before whose numbers it is asked. */
  readonly step: string;
  /** Prose. Its slots are letters, indices and sizes alone: they are read where the cursor stood when it was answered. */
  readonly question: string;
  /** Said with the answer, whatever was predicted. */
  readonly after: string;
  /** It asks what a later step shows: the numbers of this one do not wait. */
  readonly ahead?: true;
  /** Where it is shown. */
  readonly see?: { readonly chapter: ChapterId; readonly step: string };
}

/** One of a few sentences; which one is true is found from the trace. */
export interface ChoicePrediction extends Asked {
  readonly kind: 'choice';
  readonly id: ChoiceId;
  /** `because` is said to whoever chose it where it is not so. */
  readonly options: readonly { readonly id: string; readonly text: string; readonly because: string }[];
}

/** A number, found from the trace; those that a known mistake leads to are found as well. */
export interface NumberPrediction extends Asked {
  readonly kind: 'number';
  readonly id: NumberId;
  readonly mistakes: readonly { readonly id: string; readonly because: string }[];
}

export type Prediction = ChoicePrediction | NumberPrediction;

/** A prediction without its sentences, which come typeset. */
export type PredictionOutline = Pick<Prediction, 'id' | 'kind' | 'ahead' | 'see'> & {
  readonly options: readonly string[];
};
