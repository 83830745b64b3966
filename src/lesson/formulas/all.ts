import type { ChapterId, FormulaSource } from '../types';
import { chainRule } from './chainRule';
import { common } from './common';
import { loss } from './loss';
import { quotientRule } from './quotientRule';
import { scores } from './scores';
import { softmax } from './softmax';
import { sumMeanRegularise } from './sumMeanRegularise';
import { theLine } from './theLine';
import { toTheWeights } from './toTheWeights';

/** Every formula of the lesson, by chapter and id; `common` is what stands outside the steps. */
export const formulaSources: Readonly<Record<ChapterId | 'common', Readonly<Record<string, FormulaSource>>>> =
  {
    common,
    'the-line': theLine,
    scores,
    softmax,
    loss,
    'quotient-rule': quotientRule,
    'chain-rule': chainRule,
    'to-the-weights': toTheWeights,
    'sum-mean-regularise': sumMeanRegularise,
  };
