import type { Trace } from '../trace';
import { validateInteger } from '../validate';
import {
  chainRule,
  directRoute,
  errorSizes,
  minusOneAtTheLabel,
  oneTermLeft,
  scoreGradientSumsToZero,
  slopeInProbability,
  sumOverClasses,
} from './chainRule';
import type { Check, CheckCursor, CheckResult } from './check';
import { descentSlope } from './descend';
import {
  jacobianCell,
  jacobianColumnSum,
  jacobianMatrix,
  jacobianRowSum,
  jacobianSymmetric,
} from './jacobian';
import { crossEntropyPicksOne, firstLoss, lossOfLabel, lossTwoForms } from './loss';
import {
  otherClassDerivative,
  probabilityAsQuotient,
  quotientRule,
  sameClassDerivative,
  slopeOfSum,
  slopeOfTop,
} from './quotientRule';
import { squaredErrorGradient } from './relatives';
import {
  allScoresAreOneProduct,
  biasIsAWeight,
  exampleAsGiven,
  layoutsAgree,
  scoreIsDotProduct,
} from './scores';
import { shiftHasNoSlope } from './shift';
import {
  gapBecomesRatio,
  probsSumToOne,
  shareOfSum,
  shareWithoutShift,
  shiftedScore,
  shiftIsFree,
  sumFromGaps,
} from './softmax';
import { penaltyConventions, penaltyGradient } from './penalty';
import {
  dataPartSumsToZero,
  gradientEntry,
  matrixProductCell,
  meanGradient,
  sumOfContributions,
  sumOrMean,
} from './sumMeanRegularise';
import { indicatorIsANumber, otherRowsStay, rowAfterLine } from './theLine';
import { contribution, outerProductCell, scoreByWeight, twoKindsOfRows } from './toTheWeights';
import { minusOneInPlace, noLoop, oneHotLabels, otherLayout, outerProduct, translated } from './versions';

const checks = {
  'row-after-line': rowAfterLine,
  'indicator-is-a-number': indicatorIsANumber,
  'other-rows-stay': otherRowsStay,
  'example-as-given': exampleAsGiven,
  'score-is-dot-product': scoreIsDotProduct,
  'all-scores-are-one-product': allScoresAreOneProduct,
  'layouts-agree': layoutsAgree,
  'bias-is-a-weight': biasIsAWeight,
  'shifted-score': shiftedScore,
  'gap-becomes-ratio': gapBecomesRatio,
  'sum-from-gaps': sumFromGaps,
  'share-of-sum': shareOfSum,
  'probs-sum-to-one': probsSumToOne,
  'shift-is-free': shiftIsFree,
  'share-without-shift': shareWithoutShift,
  'shift-has-no-slope': shiftHasNoSlope,
  'loss-of-label': lossOfLabel,
  'loss-two-forms': lossTwoForms,
  'cross-entropy-picks-one': crossEntropyPicksOne,
  'first-loss': firstLoss,
  'probability-as-quotient': probabilityAsQuotient,
  'slope-of-sum': slopeOfSum,
  'slope-of-top': slopeOfTop,
  'quotient-rule': quotientRule,
  'same-class-derivative': sameClassDerivative,
  'other-class-derivative': otherClassDerivative,
  'jacobian-cell': jacobianCell,
  'jacobian-matrix': jacobianMatrix,
  'jacobian-symmetric': jacobianSymmetric,
  'jacobian-row-sum': jacobianRowSum,
  'jacobian-column-sum': jacobianColumnSum,
  'slope-in-probability': slopeInProbability,
  'sum-over-classes': sumOverClasses,
  'one-term-left': oneTermLeft,
  'direct-route': directRoute,
  'chain-rule': chainRule,
  'minus-one-at-the-label': minusOneAtTheLabel,
  'score-gradient-sums-to-zero': scoreGradientSumsToZero,
  'error-sizes': errorSizes,
  'score-by-weight': scoreByWeight,
  contribution,
  'two-kinds-of-rows': twoKindsOfRows,
  'outer-product-cell': outerProductCell,
  'sum-of-contributions': sumOfContributions,
  'mean-gradient': meanGradient,
  'penalty-gradient': penaltyGradient,
  'gradient-entry': gradientEntry,
  'matrix-product-cell': matrixProductCell,
  'data-part-sums-to-zero': dataPartSumsToZero,
  'penalty-conventions': penaltyConventions,
  'sum-or-mean': sumOrMean,
  'version-outer-product': outerProduct.dW,
  'loss-outer-product': outerProduct.loss,
  'version-one-hot-labels': oneHotLabels.dW,
  'loss-one-hot-labels': oneHotLabels.loss,
  'version-no-loop': noLoop.dW,
  'loss-no-loop': noLoop.loss,
  'version-minus-one-in-place': minusOneInPlace.dW,
  'loss-minus-one-in-place': minusOneInPlace.loss,
  'version-other-layout': otherLayout.dW,
  'loss-other-layout': otherLayout.loss,
  'version-translated': translated.dW,
  'loss-translated': translated.loss,
  'descent-slope': descentSlope,
  'squared-error-gradient': squaredErrorGradient,
} satisfies Record<string, Check>;

/** The equations of the lessons that can be checked on any data. */
export type CheckId = keyof typeof checks;

/** Every check, in the order of the lessons. */
export const checkIds = Object.keys(checks) as readonly CheckId[];

/** Whether the check speaks of all examples together, so that another i changes neither side. */
export function isOfBatch(id: CheckId): boolean {
  const check: Check = checks[id];
  return check.ofBatch ?? false;
}

const OVERFLOW = 'A number on the way is too large for a float64, so there is nothing to compare.';

/**
 * Evaluates both sides of one of the lessons' equations at a cursor.
 *
 * The left side is read from the trace, the right one is found from `trace.params` by another way: another form
 * of the formula, a sum in twice the digits, or for a derivative a central difference of the function itself.
 * @throws EngineError where the cursor points outside the data
 */
export function evaluateCheck(id: CheckId, trace: Trace, cursor: CheckCursor): CheckResult {
  validateInteger('i', cursor.i, 0, trace.N - 1);
  validateInteger('j', cursor.j, 0, trace.C - 1);
  validateInteger('k', cursor.k, 0, trace.C - 1);
  validateInteger('d', cursor.d, 0, trace.D - 1);
  const check: Check = checks[id];
  const sides = check.evaluate(trace, cursor);
  const { left, right, tolerance } = sides;
  const difference = Math.abs(left - right);
  const reason = sides.reason ?? (Number.isFinite(difference) ? undefined : OVERFLOW);
  const holds = reason !== undefined || difference <= tolerance;
  return {
    left,
    right,
    difference,
    tolerance,
    holds,
    reason,
    leftName: check.leftName,
    rightName: check.rightName,
  };
}
