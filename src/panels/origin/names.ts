import type { Operation, OriginQuantity, OriginRef } from '../../engine';
import { letterOf } from '../../terms/classLetters';

/** What a quantity is called in a row and on the way back. */
export const shortNames: Readonly<Record<OriginQuantity, string>> = {
  W: 'weight',
  X: 'feature of the example',
  y: 'label',
  N: 'number of examples',
  D: 'number of features',
  C: 'number of classes',
  reg: 'reg',
  weighted: 'weight times feature',
  scores: 'score',
  shift: 'largest score',
  shifted: 'shifted score',
  exps: 'exponential',
  sum: 'sum of exponentials',
  probs: 'probability',
  logSum: 'log of the sum',
  loss: 'loss of the example',
  indicator: 'indicator',
  delta: 'same class, 1 or 0',
  selfLess: 'that less the probability',
  dProbs: 'slope in the probability',
  jacobian: 'slope of the probability',
  dScores: 'error',
  contribution: 'contribution',
  square: 'squared weight',
  squares: 'sum of squares',
  regLoss: 'penalty',
  dWReg: 'slope of the penalty',
  lossTotal: 'loss',
  dW: 'dW',
};

/** A number's full name in a sentence: which of its quantity it is. */
export function fullName(
  { quantity, i = 0, j = 0, k = 0, d = 0 }: OriginRef,
  features: readonly string[],
): string {
  const feature = features[d] ?? `feature ${d}`;
  const [cj, ck] = [`class ${letterOf(j)}`, `class ${letterOf(k)}`];
  switch (quantity) {
    case 'dW':
      return `dW of ${cj}, ${feature}`;
    case 'dWReg':
      return `the slope of the penalty in the weight of ${cj}, ${feature}`;
    case 'contribution':
      return `the contribution of example ${i} to ${cj}, ${feature}`;
    case 'W':
      return `the weight of ${cj}, ${feature}`;
    case 'square':
      return `the squared weight of ${cj}, ${feature}`;
    case 'X':
      return `${feature} of example ${i}`;
    case 'weighted':
      return `weight times feature of example ${i} and ${cj}, ${feature}`;
    case 'jacobian':
      return `the slope of the probability of ${ck} in the score of ${cj}, example ${i}`;
    case 'selfLess':
      return `what the probability of ${cj} leaves, seen from ${ck}, example ${i}`;
    case 'delta':
      return `whether ${ck} is ${cj}`;
    case 'dProbs':
      return `the slope of the loss in the probability of ${ck}, example ${i}`;
    case 'y':
    case 'shift':
    case 'sum':
      return `the ${shortNames[quantity]} of example ${i}`;
    case 'logSum':
      return `the log of the sum of exponentials of example ${i}`;
    case 'loss':
      return `the loss of example ${i}`;
    case 'lossTotal':
    case 'regLoss':
      return `the ${shortNames[quantity]}`;
    case 'squares':
      return 'the sum of all squared weights';
    case 'indicator':
      return `the indicator of the label of example ${i} at ${cj}`;
    case 'reg':
      return 'reg, the strength of the penalty';
    case 'N':
    case 'C':
    case 'D':
      return `${quantity}, the ${shortNames[quantity]}`;
    default:
      return `the ${shortNames[quantity]} of ${cj}, example ${i}`;
  }
}

/** A part's name in its row: by its index where there is one of each, else by what it is. */
export function partName(
  { quantity, i = 0, j = 0, d = 0 }: OriginRef,
  operation: Operation,
  features: readonly string[],
): string {
  const feature = features[d] ?? `feature ${d}`;
  if (quantity === 'contribution' || quantity === 'loss') return `example ${i}`;
  if (quantity === 'weighted') return feature;
  if (quantity === 'square') return `class ${letterOf(j)}, ${feature}`;
  if (operation === 'sum' || operation === 'maximum') return `class ${letterOf(j)}`;
  if (quantity === 'X') return feature;
  return shortNames[quantity];
}

/** How many of what, in words. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** As a sentence begins; names of the code stay as they are. */
export function capital(text: string): string {
  return /^(dW|reg)\b/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
