import type { Origin, Trace } from '../../engine';
import { letterOf } from '../../terms/classLetters';
import { capital, countOf, fullName } from './names';

/** Where a number comes from, in plain words: the text equivalent of the picture. */
export function originSentence(origin: Origin, trace: Trace, features: readonly string[]): string {
  const name = capital(fullName(origin.ref, features));
  return `${name}${name.includes(',') ? ',' : ''} ${madeOf(origin, trace)}.`;
}

/** The same below the number's name. */
export function originWords(origin: Origin, trace: Trace): string {
  return `${capital(madeOf(origin, trace).replace(/^is /, ''))}.`;
}

function madeOf({ ref, operation, parts, factor, value }: Origin, { examples, params, D }: Trace): string {
  const { i = 0, j = 0, k = 0, d = 0 } = ref;
  const count = parts.length;
  const times = params.regulariser === 'half' ? 'reg times the weight' : '2 times reg times the weight';
  switch (ref.quantity) {
    case 'dW':
      return `is the ${operation} of ${countOf(count, 'contribution')} plus ${times}${largestOf(parts)}`;
    case 'lossTotal':
      return `is the ${operation} of ${countOf(count, 'example’s loss', 'examples’ losses')} plus the penalty${largestOf(parts)}`;
    case 'dWReg':
      return `is ${times}`;
    case 'regLoss':
      return `is ${factor === 1 ? '' : 'half of '}reg times the sum of all squared weights`;
    case 'squares':
      return `is the sum of ${countOf(count, 'squared weight')}`;
    case 'square':
      return 'is the weight times itself';
    case 'contribution':
      return 'is the error times the feature';
    case 'dScores':
      return 'is the probability minus the indicator of the label';
    case 'indicator':
      return value === 1
        ? `is 1, because ${letterOf(j)} is the label`
        : `is 0, because the label is ${letterOf(examples[i]?.y ?? 0)}, not ${letterOf(j)}`;
    case 'probs':
      return 'is the exponential divided by the sum of exponentials';
    case 'sum':
      return `is the sum of ${countOf(count, 'exponential')}, one a class`;
    case 'exps':
      return 'is e to the power of the shifted score';
    case 'shifted':
      return 'is the score minus the largest score';
    case 'shift':
      return `is the largest of ${countOf(count, 'score')}, that of class ${letterOf(largest(parts.map((part) => part.value)))}`;
    case 'scores':
      return `is the sum of ${countOf(count, 'product')}, weight times feature`;
    case 'weighted':
      return 'is the weight times the feature';
    case 'logSum':
      return 'is the natural logarithm of the sum of exponentials';
    case 'loss':
      return 'is the log of the sum of exponentials minus the shifted score of the label';
    case 'dProbs':
      return examples[i]?.y === k
        ? 'is minus 1 divided by that probability, because this class is the label'
        : 'is 0: the loss looks at the label’s probability alone';
    case 'jacobian':
      return `is the probability of class ${letterOf(k)} times the difference of ${Number(k === j)} and the probability of class ${letterOf(j)}`;
    case 'selfLess':
      return `is ${k === j ? '1, because the classes are the same' : '0, because the classes are not the same'}, minus the probability of class ${letterOf(j)}`;
    case 'delta':
      return k === j ? 'is 1: it is the same class' : 'is 0: it is another class';
    case 'X':
      return params.bias && d === D - 1
        ? 'is 1 for every example: the bias trick'
        : 'is given: it is part of the data';
    case 'y':
      return `is given: it is class ${letterOf(value)}, counted from 0`;
    case 'W':
      return 'is given: the weights are what learning changes';
    case 'reg':
      return 'is given: you choose it';
    case 'N':
    case 'C':
    case 'D':
      return 'is given with the data';
  }
}

/** Which example's part is the largest, where there are several. */
function largestOf(parts: Origin['parts']): string {
  const sizes = parts.map((part) => Math.abs(part.value));
  return parts.length > 1 ? `; the largest is that of example ${largest(sizes)}` : '';
}

/** What is out of a computer's reach here; nothing as a rule. */
export function limitOf({ value, parts, operation }: Origin): string {
  if (operation === 'quotient' && parts[1]?.value === 0)
    return 'The number divided by is 0: it is smaller than the computer can hold.';
  if ([value, ...parts.map((part) => part.value)].every(Number.isFinite)) return '';
  return 'A number here is larger than the computer can hold, so no bars are drawn.';
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

/** Where a given number can be changed; null for what is made of others. */
export function changedWhere({ ref, operation }: Origin, { params, D }: Trace): string | null {
  if (operation !== 'given') return null;
  switch (ref.quantity) {
    case 'X':
      if (params.bias && ref.d === D - 1) return 'Under Data, ‘bias’ takes it away.';
      return 'Drag the point in a picture, or type the number under Data.';
    case 'y':
      return 'Focus the point and press the letter of a class, or choose it under Data.';
    case 'D':
      return 'Another data set has other features; choose one under Data.';
    case 'C':
      return 'Another data set has other classes; choose one under Data.';
    case 'N':
      return 'Add or remove examples under Data.';
    default:
      return 'Type another one under Data.';
  }
}
