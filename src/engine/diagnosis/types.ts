/** A mistake in what multiplies the examples: the wrong errors in place of p_j − 1{j = y_i}. */
export type ErrorMistakeId =
  | 'missing-minus-one'
  | 'minus-one-everywhere'
  | 'minus-one-present-classes'
  | 'diagonal-only'
  | 'extra-slope-factor'
  | 'softmax-over-examples'
  | 'softmax-over-everything'
  | 'same-error-every-class'
  | 'last-example-only'
  | 'labels-shifted'
  | 'squared-error'
  | 'no-data-part';

/** A mistake in the factor of the data part. */
export type ScaleMistakeId = 'sign-flipped' | 'not-averaged' | 'averaged-twice' | 'averaged-though-sum';

/** A mistake in the penalty's gradient. */
export type PenaltyMistakeId = 'missing-penalty' | 'penalty-doubled' | 'penalty-halved' | 'penalty-averaged';

export type MistakeId = ErrorMistakeId | ScaleMistakeId | PenaltyMistakeId | 'transposed';

export type DiagnosisId = MistakeId | 'correct' | 'ambiguous' | 'unknown' | 'wrong-shape' | 'not-finite';

export interface Diagnosis {
  readonly id: DiagnosisId;
  /** What is the matter, in one plain sentence. */
  readonly name: string;
  /** What to do about it. */
  readonly advice: string;
  /** The line as it should read in Python, where one line says it. */
  readonly code?: string;
}

/** What a diagnosis rests on. Formulas are in the question's layout: dW is C x D, X is D x N, P and Y are C x N. */
export interface Evidence {
  /** What the candidate G equals. */
  readonly gradient: string;
  /** The same as its difference from the true gradient, G − dW. */
  readonly difference: string;
  /** max|G − gradient| / max(max|G|, max|gradient|). */
  readonly error: number;
}

/** One explanation of a candidate: the mistakes that lead to it when made together. */
export interface Finding {
  readonly mistakes: readonly Diagnosis[];
  readonly evidence: Evidence;
}

export interface GradientDiagnosis {
  readonly diagnosis: Diagnosis;
  /** Null where nothing fits: `unknown`, `wrong-shape`, `not-finite`. */
  readonly evidence: Evidence | null;
  /** What is wrong besides `diagnosis`. */
  readonly also: readonly Diagnosis[];
  /** Where `diagnosis` is `ambiguous`: every explanation that fits, which these inputs cannot tell apart. */
  readonly candidates: readonly Finding[];
  /** Mistakes that change nothing on these inputs, so that no gradient could show them. */
  readonly hidden: readonly Diagnosis[];
}
