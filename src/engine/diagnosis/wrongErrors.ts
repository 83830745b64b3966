import type { Trace } from '../trace';
import type { ErrorMistakeId } from './types';

/** Errors to multiply the examples with, as they should be or as a mistake makes them. */
export interface ErrorKind {
  /** Null for the right ones. */
  readonly id: ErrorMistakeId | null;
  /** The C x N matrix in symbols. */
  readonly symbol: string;
  /** `symbol` less (P − Y), which is the factor in the difference G − dW. */
  readonly difference: string;
  /** What a symbol of this mistake's own stands for; empty where it has none. */
  readonly where: string;
  /** The errors of example i, one for each class. */
  readonly ofExample: (i: number) => readonly number[];
}

const sumOf = (values: Iterable<number>) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** exp(f_ji − max_i f_ji) / Σ_i: softmax along the wrong axis. */
function overExamples({ examples, C }: Trace): (i: number) => number[] {
  const columns = Array.from({ length: C }, (_, j) => {
    const max = Math.max(...examples.map(({ scores }) => scores[j]!));
    const exps = examples.map(({ scores }) => Math.exp(scores[j]! - max));
    const sum = sumOf(exps);
    return exps.map((exp) => exp / sum);
  });
  return (i) => columns.map((column) => column[i]!);
}

/** exp(f_ji − max f) / ΣΣ exp: one sum for all examples. */
function overEverything({ examples }: Trace): (i: number) => number[] {
  const max = Math.max(...examples.map(({ shift }) => shift));
  const exps = examples.map(({ scores }) => Array.from(scores, (score) => Math.exp(score - max)));
  const sum = sumOf(exps.flat());
  return (i) => exps[i]!.map((exp) => exp / sum);
}

/** Every way to get the errors wrong that has a name, the right way first. */
export function errorKinds(record: Trace): readonly ErrorKind[] {
  const { examples, C, N } = record;
  const probs = (i: number) => Array.from(examples[i]!.probs);
  const errors = (i: number) => Array.from(examples[i]!.dScores);
  const label = (i: number) => examples[i]!.y;
  const present = new Set(examples.map(({ y }) => y));
  const alongExamples = overExamples(record);
  const alongEverything = overEverything(record);
  const lessLabel = (values: readonly number[], at: number) =>
    values.map((value, j) => value - Number(j === at));
  const kind = (
    id: ErrorMistakeId | null,
    symbol: string,
    difference: string,
    ofExample: ErrorKind['ofExample'],
    where = '',
  ): ErrorKind => ({ id, symbol, difference, where, ofExample });

  return [
    kind(null, '(P − Y)', '0', errors),
    kind('missing-minus-one', 'P', 'Y', probs),
    kind('minus-one-everywhere', '(P − 1)', '(Y − 1)', (i) => probs(i).map((p) => p - 1)),
    kind(
      'minus-one-present-classes',
      '(P − Q)',
      '(Y − Q)',
      (i) => probs(i).map((p, j) => p - Number(present.has(j))),
      'Q is 1 at every class that occurs in y',
    ),
    kind('diagonal-only', '((P − Y) ⊙ Y)', '(−P ⊙ (1 − Y))', (i) =>
      errors(i).map((error, j) => (j === label(i) ? error : 0)),
    ),
    kind('extra-slope-factor', '((P − Y) ⊙ P ⊙ (1 − P))', '((P − Y) ⊙ (P ⊙ (1 − P) − 1))', (i) =>
      errors(i).map((error, j) => error * probs(i)[j]! * (1 - probs(i)[j]!)),
    ),
    kind(
      'softmax-over-examples',
      '(S − Y)',
      '(S − P)',
      (i) => lessLabel(alongExamples(i), label(i)),
      'S is exp(F) over its sums along the examples',
    ),
    kind(
      'softmax-over-everything',
      '(S − Y)',
      '(S − P)',
      (i) => lessLabel(alongEverything(i), label(i)),
      'S is exp(F) over the sum of all its entries',
    ),
    kind(
      'same-error-every-class',
      'E',
      '(E − (P − Y))',
      (i) => probs(i).map(() => errors(i)[label(i)]!),
      'E has p_y − 1 in every row',
    ),
    kind(
      'last-example-only',
      '((P − Y) ⊙ Z)',
      '((P − Y) ⊙ (Z − 1))',
      (i) => errors(i).map((error) => (i === N - 1 ? error : 0)),
      'Z is 1 at the last example and 0 elsewhere',
    ),
    kind(
      'labels-shifted',
      '(P − Y′)',
      '(Y − Y′)',
      (i) => lessLabel(probs(i), (label(i) + 1) % C),
      'Y′ has its 1 at (y + 1) mod C',
    ),
    kind(
      'labels-shifted',
      '(P − Y′)',
      '(Y − Y′)',
      (i) => lessLabel(probs(i), (label(i) + C - 1) % C),
      'Y′ has its 1 at (y − 1) mod C',
    ),
    kind(
      'squared-error',
      'M',
      '(M − (P − Y))',
      (i) => {
        const shared = sumOf(probs(i).map((p, j) => p * errors(i)[j]!));
        return probs(i).map((p, j) => 2 * p * (errors(i)[j]! - shared));
      },
      'M holds 2 J (p − t) of each example',
    ),
    kind('no-data-part', '0', '(Y − P)', (i) => probs(i).map(() => 0)),
  ];
}
