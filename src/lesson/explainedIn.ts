import type { TermId } from '../terms/registry';
import type { ChapterId } from './types';

/** The step that says what a term is, rather than one that only uses it. */
export const explainedIn: Readonly<Record<TermId, { readonly chapter: ChapterId; readonly step: string }>> = {
  W: { chapter: 'scores', step: 'what-is-given' },
  X: { chapter: 'scores', step: 'what-is-given' },
  y: { chapter: 'scores', step: 'what-is-given' },
  N: { chapter: 'sum-mean-regularise', step: 'one-over-n' },
  D: { chapter: 'scores', step: 'what-is-given' },
  C: { chapter: 'scores', step: 'what-is-given' },
  reg: { chapter: 'sum-mean-regularise', step: 'the-penalty' },
  scores: { chapter: 'scores', step: 'one-dot-product' },
  shift: { chapter: 'softmax', step: 'subtract-the-largest' },
  shifted: { chapter: 'softmax', step: 'subtract-the-largest' },
  exps: { chapter: 'softmax', step: 'exponentials' },
  sum: { chapter: 'softmax', step: 'the-sum' },
  probs: { chapter: 'softmax', step: 'shares-of-a-sum' },
  loss: { chapter: 'loss', step: 'minus-log' },
  indicator: { chapter: 'the-line', step: 'true-counts-one' },
  dProbs: { chapter: 'chain-rule', step: 'through-the-probabilities' },
  jacobian: { chapter: 'quotient-rule', step: 'the-rule' },
  dScores: { chapter: 'chain-rule', step: 'through-the-probabilities' },
  contribution: { chapter: 'to-the-weights', step: 'error-times-example' },
  regLoss: { chapter: 'sum-mean-regularise', step: 'the-penalty' },
  lossTotal: { chapter: 'sum-mean-regularise', step: 'sum-or-mean' },
  dW: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
};
