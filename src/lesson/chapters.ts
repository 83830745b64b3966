import { chainRule } from './chapters/chainRule';
import { loss } from './chapters/loss';
import { quotientRule } from './chapters/quotientRule';
import { scores } from './chapters/scores';
import { softmax } from './chapters/softmax';
import { sumMeanRegularise } from './chapters/sumMeanRegularise';
import { theLine } from './chapters/theLine';
import { toTheWeights } from './chapters/toTheWeights';
import { theCode } from './chapters/theCode';
import { checkIt } from './chapters/checkIt';
import { descend } from './chapters/descend';
import { relatives } from './chapters/relatives';
import type { Chapter } from './types';

/** The chapters in the order in which they are read. */
export const chapters: readonly Chapter[] = [
  theLine,
  scores,
  softmax,
  loss,
  quotientRule,
  chainRule,
  toTheWeights,
  sumMeanRegularise,
  theCode,
  checkIt,
  descend,
  relatives,
];
