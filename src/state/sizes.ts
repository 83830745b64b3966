import type { Params, Sizes } from '../engine';

/** N examples, C classes, D features with the bias one where there is one; `features` leaves it out. */
export interface ProblemSizes extends Sizes {
  readonly features: number;
}

/** The sizes that params speak of, without computing anything from them. */
export function sizesOf({ X, W, bias }: Params): ProblemSizes {
  const features = X[0]?.length ?? 0;
  return { N: X.length, D: features + (bias ? 1 : 0), C: W.length, features };
}
