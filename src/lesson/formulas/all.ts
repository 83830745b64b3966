import type { ChapterId, FormulaSource } from '../types';
import { chainRule } from './chainRule';
import { loss } from './loss';
import { quotientRule } from './quotientRule';
import { scores } from './scores';
import { softmax } from './softmax';
import { sumMeanRegularise } from './sumMeanRegularise';
import { theLine } from './theLine';
import { toTheWeights } from './toTheWeights';

/** Every formula of the lesson, by chapter and id; a step may show lines of earlier chapters. */
export const formulaSources: Readonly<Record<ChapterId, Readonly<Record<string, FormulaSource>>>> = {
  'the-line': theLine,
  scores,
  softmax,
  loss,
  'quotient-rule': quotientRule,
  'chain-rule': chainRule,
  'to-the-weights': toTheWeights,
  'sum-mean-regularise': sumMeanRegularise,
};
