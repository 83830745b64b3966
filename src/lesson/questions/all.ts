import type { ChapterId } from '../chapterId';
import { chainRule } from './chainRule';
import { loss } from './loss';
import { quotientRule } from './quotientRule';
import { scores } from './scores';
import { softmax } from './softmax';
import { sumMeanRegularise } from './sumMeanRegularise';
import { theLine } from './theLine';
import { toTheWeights } from './toTheWeights';
import type { Question } from './types';

/** What learners ask in each chapter, where they ask it. */
export const questions: Readonly<Partial<Record<ChapterId, readonly Question[]>>> = {
  'the-line': theLine,
  scores,
  softmax,
  loss,
  'quotient-rule': quotientRule,
  'chain-rule': chainRule,
  'to-the-weights': toTheWeights,
  'sum-mean-regularise': sumMeanRegularise,
};
