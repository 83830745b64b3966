import type { TermId } from '../terms/registry';
import type { ChapterId } from './types';

/** The step that says what a term is, rather than one that only uses it. */
export const explainedIn: Readonly<Record<TermId, { readonly chapter: ChapterId; readonly step: string }>> = {
  W: { chapter: 'scores', step: 'one-dot-product' },
  X: { chapter: 'scores', step: 'one-dot-product' },
  y: { chapter: 'the-line', step: 'four-factors' },
  N: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
  D: { chapter: 'scores', step: 'one-dot-product' },
  C: { chapter: 'scores', step: 'one-dot-product' },
  reg: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
  scores: { chapter: 'scores', step: 'one-dot-product' },
  shift: { chapter: 'softmax', step: 'shares-of-a-sum' },
  shifted: { chapter: 'softmax', step: 'shares-of-a-sum' },
  exps: { chapter: 'softmax', step: 'shares-of-a-sum' },
  sum: { chapter: 'softmax', step: 'shares-of-a-sum' },
  probs: { chapter: 'softmax', step: 'shares-of-a-sum' },
  loss: { chapter: 'loss', step: 'minus-log' },
  indicator: { chapter: 'the-line', step: 'four-factors' },
  dProbs: { chapter: 'chain-rule', step: 'through-the-probabilities' },
  jacobian: { chapter: 'quotient-rule', step: 'same-class' },
  dScores: { chapter: 'chain-rule', step: 'through-the-probabilities' },
  contribution: { chapter: 'to-the-weights', step: 'error-times-example' },
  regLoss: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
  lossTotal: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
  dW: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' },
};
