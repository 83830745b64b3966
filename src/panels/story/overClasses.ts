import type { Trace } from '../../engine/trace';
import type { LedgerId } from '../../lesson/types';
import type { TermId } from '../../terms/registry';

export type OverClassesId = Extract<LedgerId, 'one-slope' | 'ways' | 'survivor'>;

/** Where a number of the table stands: example i, the class j differentiated by, the row's class k. */
export interface OverClassesPlace {
  readonly trace: Trace;
  readonly i: number;
  readonly j: number;
  readonly k: number;
}

interface OverClassesColumn {
  /** Formula of the chapter, or of `common`, that heads the column. */
  readonly head: string;
  readonly term: TermId;
  readonly read: (place: OverClassesPlace) => number;
  readonly whole?: boolean;
}

interface OverClassesSource {
  readonly describe: string;
  readonly columns: readonly OverClassesColumn[];
  /** What the last column adds up to, where the sum is what the step is about. */
  readonly total?: (place: OverClassesPlace) => number;
  /** Whether the terms that are 0 step back behind the one that is left. */
  readonly survivor?: boolean;
}

const inProbability = {
  head: 'dProbs',
  term: 'dProbs',
  read: ({ trace, i, k }: OverClassesPlace) => trace.dProbs(i)[k] ?? NaN,
} as const;

const products = {
  columns: [
    inProbability,
    {
      head: 'jacobian',
      term: 'jacobian',
      read: ({ trace, i, j, k }: OverClassesPlace) => trace.jacobian(i)[k * trace.C + j] ?? NaN,
    },
    {
      head: 'product',
      term: 'dScores',
      read: ({ trace, i, j, k }: OverClassesPlace) =>
        trace.chainRuleRoute(i).products[k * trace.C + j] ?? NaN,
    },
  ],
  total: ({ trace, i, j }: OverClassesPlace) => trace.chainRuleRoute(i).dScores[j] ?? NaN,
} as const;

/** The tables with a row a class k: the loss answers each probability, each probability answers the score of class j. */
export const overClasses: Readonly<Record<OverClassesId, OverClassesSource>> = {
  'one-slope': {
    describe: 'The slope of the loss in every probability',
    columns: [
      {
        head: 'indicator-k',
        term: 'indicator',
        read: ({ trace, i, k }) => trace.examples[i]?.indicator[k] ?? NaN,
        whole: true,
      },
      { head: 'p-k', term: 'probs', read: ({ trace, i, k }) => trace.examples[i]?.probs[k] ?? NaN },
      inProbability,
    ],
    survivor: true,
  },
  ways: { describe: 'The sum over k, a way through every probability', ...products },
  survivor: { describe: 'The sum over k, of which one term is not 0', ...products, survivor: true },
};

const most = 5;

/** The classes that have a row: all where they are few, else the first ones, the label and the chosen k. */
export function classesShown(C: number, y: number, k: number): readonly number[] {
  if (C <= most) return Array.from({ length: C }, (_, at) => at);
  const needed = new Set([y, k]);
  for (let next = 0; needed.size < most; next += 1) needed.add(next);
  return [...needed].sort((a, b) => a - b);
}
