import type { Params } from '../../engine';
import { lossExplanations } from './losses';
import type { LossMistakeId, Match } from './types';

/** The learner’s loss on one set of inputs. */
export interface LossGiven {
  readonly params: Params;
  readonly loss: number;
}

export interface LossJudgement {
  /** Empty where the loss is right; null where no known mistakes explain it. */
  readonly mistakes: readonly LossMistakeId[] | null;
  readonly match: Match | null;
}

/** How far a loss may be off, relative to its size; as much as a gradient. */
export const LOSS_TOLERANCE = 1e-6;

/** How many mistakes at once are looked for. */
const MOST_MISTAKES = 2;

/** |a − b| / max(|a|, |b|); 0 where both are 0. */
export function relativeGap(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

/** Names the mistakes in a loss: the fewest known ones that lead to it on all the inputs given. */
export function judgeLoss(given: readonly LossGiven[]): LossJudgement {
  const [first, ...others] = given.map(({ params, loss }) => ({ loss, all: lossExplanations(params) }));
  if (!first) return { mistakes: null, match: null };
  for (let count = 0; count <= MOST_MISTAKES; count += 1) {
    for (const [at, explanation] of first.all.entries()) {
      if (explanation.mistakes.length !== count) continue;
      const gaps = [
        relativeGap(first.loss, explanation.value),
        ...others.map(({ loss, all }) => relativeGap(loss, all[at]?.value ?? NaN)),
      ];
      // A gap that is no number is no match.
      if (!gaps.every((gap) => gap <= LOSS_TOLERANCE)) continue;
      const match = {
        of: 'loss',
        formula: explanation.formula,
        difference: null,
        error: Math.max(...gaps),
      } as const;
      return { mistakes: explanation.mistakes, match };
    }
  }
  return { mistakes: null, match: null };
}
