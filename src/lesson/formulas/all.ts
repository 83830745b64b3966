import type { ChapterId, FormulaSource } from '../types';
import { chainRule } from './chainRule';
import { checkIt } from './checkIt';
import { common } from './common';
import { descend } from './descend';
import { loss } from './loss';
import { quotientRule } from './quotientRule';
import { relatives } from './relatives';
import { scores } from './scores';
import { softmax } from './softmax';
import { sumMeanRegularise } from './sumMeanRegularise';
import { theCode } from './theCode';
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
    'the-code': theCode,
    'check-it': checkIt,
    descend,
    relatives,
  };
