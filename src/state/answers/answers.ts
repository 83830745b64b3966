import * as v from 'valibot';

/** A prediction as it was made, with the answer as it then was. */
export interface Answer {
  /** An option's id or a number; null where the question was skipped. */
  readonly given: string | number | null;
  readonly right: string | number;
  readonly correct: boolean;
  readonly mistake: string | null;
  /** Where the cursor stood. */
  readonly at: { readonly i: number; readonly j: number; readonly k: number; readonly d: number };
}

/** By the prediction's id. */
export type Answers = Readonly<Record<string, Answer>>;

/** More than there are predictions, and little enough to read at once. */
const most = 64;
const id = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z][a-z-]*$/));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const value = v.union([id, v.pipe(v.number(), v.finite())]);

/** What may be saved; anything else counts as nothing answered. */
export const answersSchema = v.pipe(
  v.record(
    id,
    v.object({
      given: v.nullable(value),
      right: value,
      correct: v.boolean(),
      mistake: v.nullable(id),
      at: v.object({ i: index, j: index, k: index, d: index }),
    }),
  ),
  v.check((answers) => Object.keys(answers).length <= most),
);
