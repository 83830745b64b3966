import { allScores } from './listings/allScores';
import { batch } from './listings/batch';
import { errors } from './listings/errors';
import { descent } from './listings/descent';
import { firstLoss } from './listings/firstLoss';
import { given } from './listings/given';
import { gradientCheck } from './listings/gradientCheck';
import { jacobian } from './listings/jacobian';
import { loop } from './listings/loop';
import { loss } from './listings/loss';
import { ones } from './listings/ones';
import { quotient } from './listings/quotient';
import { relatives } from './listings/relatives';
import { outer } from './listings/outer';
import { product } from './listings/product';
import { scores } from './listings/scores';
import { softmax } from './listings/softmax';
import { unshifted } from './listings/unshifted';
import { classesAtOnce } from './listings/versions/classesAtOnce';
import { examplesAtOnce } from './listings/versions/examplesAtOnce';
import { inTypeScript } from './listings/versions/inTypeScript';
import { labelsAsMatrix } from './listings/versions/labelsAsMatrix';
import { labelsInPlace } from './listings/versions/labelsInPlace';
import { otherLayout } from './listings/versions/otherLayout';
import { wholeFunction } from './listings/wholeFunction';
import type { Listing, ListingId } from './types';

export const listings: Readonly<Record<ListingId, Listing>> = {
  loop,
  given,
  scores,
  'all-scores': allScores,
  ones,
  softmax,
  unshifted,
  batch,
  loss,
  'first-loss': firstLoss,
  quotient,
  jacobian,
  errors,
  outer,
  product,
  'whole-function': wholeFunction,
  'gradient-check': gradientCheck,
  descent,
  relatives,
  'classes-at-once': classesAtOnce,
  'labels-as-matrix': labelsAsMatrix,
  'examples-at-once': examplesAtOnce,
  'labels-in-place': labelsInPlace,
  'other-layout': otherLayout,
  'in-typescript': inTypeScript,
};
