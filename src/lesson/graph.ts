import type { ChapterId } from './types';

/** An edge of the computation W, x → f → p → L: forward with the values, or backward with the slopes. */
export type GraphEdge = 'scores' | 'softmax' | 'loss' | 'loss-back' | 'softmax-back' | 'scores-back';

/** The edges that a chapter is about. */
export const chapterEdges: Readonly<Partial<Record<ChapterId, readonly GraphEdge[]>>> = {
  scores: ['scores'],
  softmax: ['softmax'],
  loss: ['loss'],
  'quotient-rule': ['softmax-back'],
  'chain-rule': ['loss-back', 'softmax-back'],
  'to-the-weights': ['scores-back'],
  'sum-mean-regularise': ['scores-back'],
};

/** Where a step is about fewer edges than its chapter. */
export const stepEdges: Readonly<Record<string, readonly GraphEdge[]>> = {
  'chain-rule/slope-in-a-probability': ['loss-back'],
};
