import type { ChapterId } from '../chapterId';
import { chainRule } from './chainRule';
import { loss } from './loss';
import { quotientRule } from './quotientRule';
import { scores } from './scores';
import { softmax } from './softmax';
import { sumMeanRegularise } from './sumMeanRegularise';
import { theLine } from './theLine';
import { toTheWeights } from './toTheWeights';
import type { Prediction } from './types';

/** What is asked in each chapter before it is shown. */
export const predictions: Readonly<Partial<Record<ChapterId, readonly Prediction[]>>> = {
  'the-line': theLine,
  scores,
  softmax,
  loss,
  'quotient-rule': quotientRule,
  'chain-rule': chainRule,
  'to-the-weights': toTheWeights,
  'sum-mean-regularise': sumMeanRegularise,
};
