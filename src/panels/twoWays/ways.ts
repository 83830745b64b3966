import type { Trace } from '../../engine/trace';
import type { TermId } from '../../terms/registry';

interface WayColumn {
  /** Formula of the chapter, or of `common`, that heads the column. */
  readonly head: string;
  readonly term: TermId;
  /** The number of class j at example i. */
  readonly read: (trace: Trace, i: number, j: number) => number;
  readonly whole?: boolean;
}

export interface Way {
  readonly id: 'probabilities' | 'scores';
  readonly title: string;
  /** The chapter's formula that says what the columns do. */
  readonly formula: string;
  /** From left to right, the last one the slope of the loss in the score of class j. */
  readonly columns: readonly WayColumn[];
}

const label = (trace: Trace, i: number) => trace.examples[i]?.y ?? 0;

/** Both ways to the slope of the loss in every score, each with its few steps. */
export const ways: readonly Way[] = [
  {
    id: 'probabilities',
    title: 'Through the probabilities',
    formula: 'way-probabilities',
    columns: [
      {
        head: 'way-dProbs',
        term: 'dProbs',
        read: (trace, i) => trace.chainRuleRoute(i).dProbs[label(trace, i)] ?? NaN,
      },
      {
        head: 'way-jacobian',
        term: 'jacobian',
        read: (trace, i, j) => trace.chainRuleRoute(i).jacobian[label(trace, i) * trace.C + j] ?? NaN,
      },
      {
        head: 'product',
        term: 'dScores',
        read: (trace, i, j) => trace.chainRuleRoute(i).dScores[j] ?? NaN,
      },
    ],
  },
  {
    id: 'scores',
    title: 'Directly, from the scores',
    formula: 'way-scores',
    columns: [
      {
        head: 'minus-indicator',
        term: 'indicator',
        read: (trace, i, j) => trace.directRoute(i).dLabelScore[j] ?? NaN,
        whole: true,
      },
      { head: 'plus-p', term: 'probs', read: (trace, i, j) => trace.directRoute(i).dLogSum[j] ?? NaN },
      {
        head: 'way-sum',
        term: 'dScores',
        read: (trace, i, j) => trace.directRoute(i).dScores[j] ?? NaN,
      },
    ],
  },
];

/** max_j of how far the two ways' ends lie apart; NaN where the first way cannot be taken. */
export function gapOfWays(trace: Trace, i: number): number {
  const direct = trace.directRoute(i).dScores;
  return trace
    .chainRuleRoute(i)
    .dScores.reduce((gap, slope, j) => Math.max(gap, Math.abs(slope - (direct[j] ?? NaN))), 0);
}
