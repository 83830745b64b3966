import { createRandom } from '../../engine';
import type { Params } from '../../engine';
import type { GradingTask } from './types';

/**
 * What each set of inputs is for.
 * `ordinary`: random weights, a penalty, sizes that all differ, a class that no label names.
 * `other-sizes`: more features than examples, every class among the labels.
 * `large`: every score near 900, where an exponential overflows. `spread`: near 900 for some examples and near −900 for
 * others, where one shift for all of them leaves the lower ones without a sum. `far-label`: the label’s probability is
 * smaller than any float64. `whole-examples`, `whole-weights`: X, or W, of int64. `small`: where slopes are measured.
 */
export type CaseId =
  | 'ordinary'
  | 'other-sizes'
  | 'large'
  | 'spread'
  | 'far-label'
  | 'whole-examples'
  | 'whole-weights'
  | 'small';

export interface GradingCase {
  readonly id: CaseId;
  readonly params: Params;
  /** The argument that is given as an array of int64, if any. */
  readonly whole: 'W' | 'X' | null;
}

/** A feature and a weight whose product is a score of 900; exp overflows from 710 on. */
const FAR = 30;

interface Sizes {
  readonly N: number;
  readonly D: number;
  readonly C: number;
}

type Numbers = Pick<Params, 'W' | 'X'>;

/** Random normal numbers of two decimals, so that a learner can read them. */
function randomNumbers({ N, D, C }: Sizes, seed: number): Numbers {
  const { normal } = createRandom(seed);
  const matrix = (rows: number, columns: number) =>
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.round(normal() * 100) / 100),
    );
  return { W: matrix(C, D), X: matrix(N, D) };
}

/** Whole numbers from −2 to 3 except 0. */
function wholeNumbers(rows: number, columns: number, seed: number): number[][] {
  const { below } = createRandom(seed);
  const values = [-2, -1, 1, 2, 3];
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => values[below(values.length)] ?? 1),
  );
}

/** Replaces the first number of every row. */
const withFirst = (rows: Params['W'], first: (at: number, was: number) => number): number[][] =>
  rows.map(([was = 0, ...rest], at) => [first(at, was), ...rest]);

/** Every set of inputs that a function is called on, in the order of the calls. */
export function gradingCases({ regulariser }: GradingTask): readonly GradingCase[] {
  const common = { regulariser, reduction: 'mean', bias: false } as const;
  const sizes = { N: 5, D: 4, C: 3 };
  const made = (
    id: CaseId,
    numbers: Numbers,
    y: readonly number[],
    reg: number,
    whole: GradingCase['whole'] = null,
  ): GradingCase => ({ id, params: { ...common, ...numbers, y, reg }, whole });

  const raised = randomNumbers(sizes, 3);
  const upward = withFirst(raised.W, (_, was) => FAR + was / 10);
  const apart = withFirst(raised.W, (j, was) => (j === 0 ? FAR : -FAR) + was / 10);
  const high = withFirst(raised.X, () => FAR);
  const split = withFirst(raised.X, (i) => (i % 2 === 0 ? FAR : -FAR));
  const wholeSizes = { N: 4, D: 3, C: 2 };
  const given = randomNumbers(wholeSizes, 5);

  return [
    made('ordinary', randomNumbers(sizes, 1), [0, 2, 2, 0, 2], 0.3),
    made('other-sizes', randomNumbers({ N: 5, D: 6, C: 4 }, 2), [3, 0, 1, 2, 1], 0.7),
    made('large', { W: upward, X: high }, [1, 0, 2, 0, 1], 0.001),
    made('spread', { W: upward, X: split }, [1, 0, 2, 0, 1], 0.001),
    made('far-label', { W: apart, X: high }, [0, 1, 0, 0, 0], 0.001),
    made('whole-examples', { ...given, X: wholeNumbers(4, 3, 6) }, [1, 0, 0, 1], 0.2, 'X'),
    made('whole-weights', { ...given, W: wholeNumbers(2, 3, 7) }, [1, 0, 0, 1], 0.2, 'W'),
    made('small', randomNumbers({ N: 4, D: 2, C: 3 }, 4), [1, 2, 0, 1], 0.5),
  ];
}
