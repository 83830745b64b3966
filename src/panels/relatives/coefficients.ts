import {
  hingeLoss,
  logisticLoss,
  logisticWeights,
  softmaxCoefficients,
  squaredErrorLoss,
} from '../../engine';
import type { CoefficientLoss, Params } from '../../engine';

/** The losses side by side: what each multiplies an example with, and what each charges for it. */
export interface Relative {
  readonly id: 'softmax' | 'squared' | 'hinge' | 'logistic';
  readonly name: string;
  readonly loss: CoefficientLoss;
}

/**
 * Every relative on the present data. Logistic regression needs two classes; its one row stands at class B, the
 * positive one, and its opposite at class A.
 */
export function relativesOf(params: Params): readonly Relative[] {
  const three: Relative[] = [
    { id: 'softmax', name: 'softmax', loss: softmaxCoefficients(params) },
    { id: 'squared', name: 'squared error', loss: squaredErrorLoss(params) },
    { id: 'hinge', name: 'hinge (SVM)', loss: hingeLoss(params) },
  ];
  if (params.W.length !== 2) return three;
  const logistic = logisticLoss({ ...params, W: logisticWeights(params.W) });
  const positive = logistic.coefficients[0] ?? [];
  const coefficients = [positive.map((value) => 0 - value), positive];
  return [...three, { id: 'logistic', name: 'logistic', loss: { ...logistic, coefficients } }];
}
