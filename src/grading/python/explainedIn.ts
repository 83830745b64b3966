import type { ChapterId } from '../../lesson/chapterId';
import type { FindingId } from './types';

interface Place {
  readonly chapter: ChapterId;
  readonly step: string;
}

const place = (chapter: ChapterId, step: string): Place => ({ chapter, step });

const given = place('scores', 'what-is-given');
const layouts = place('scores', 'columns-or-rows');
const minusLog = place('loss', 'minus-log');
const difference = place('loss', 'without-the-quotient');
const crossEntropy = place('loss', 'cross-entropy');
const minusOne = place('chain-rule', 'minus-one-at-the-label');
const oneOverN = place('sum-mean-regularise', 'one-over-n');
const thePenalty = place('sum-mean-regularise', 'the-penalty');
const halfOrWhole = place('sum-mean-regularise', 'half-or-whole');
const product = place('sum-mean-regularise', 'one-matrix-product');
const wholeFunction = place('the-code', 'every-line-on-your-data');
const relatives = place('relatives', 'one-shape');

/** The step of the lesson that explains what a finding is about. */
export const explainedIn: Readonly<Record<FindingId, Place>> = {
  syntax: wholeFunction,
  limit: wholeFunction,
  stopped: wholeFunction,
  broken: wholeFunction,
  'no-function': wholeFunction,
  'wrong-parameters': wholeFunction,
  'stand-in-lacks': wholeFunction,
  'shapes-do-not-fit': layouts,
  'out-of-range': layouts,
  raised: wholeFunction,
  'raised-in-one-case': layouts,
  'returned-nothing': wholeFunction,
  'not-a-pair': wholeFunction,
  'pair-exchanged': wholeFunction,
  'loss-not-a-number': place('sum-mean-regularise', 'sum-or-mean'),
  'gradient-not-an-array': wholeFunction,
  'wrong-shape': product,
  'keeps-state': wholeFunction,
  'gradient-is-weights': wholeFunction,
  'changes-weights': given,
  'changes-examples': given,
  'changes-labels': given,
  'integer-array': wholeFunction,
  'integer-weights': wholeFunction,
  'not-finite': crossEntropy,
  overflow: place('softmax', 'overflow'),
  'one-shift-for-all': place('softmax', 'one-maximum-an-example'),
  'log-of-zero': difference,
  'slope-of-zero': place('chain-rule', 'one-term-is-left'),
  'wrong-when-large': place('softmax', 'the-shift-is-free'),
  'loss-label-forgotten': difference,
  'loss-label-sign': difference,
  'loss-half-shifted': difference,
  'loss-log-forgotten': minusLog,
  'loss-base-ten': minusLog,
  'loss-base-two': minusLog,
  'loss-every-class': crossEntropy,
  'loss-hinge': relatives,
  'loss-wrong-count': oneOverN,
  'loss-first-example': place('sum-mean-regularise', 'add-over-examples'),
  'loss-epsilon': difference,
  'loss-penalty-without-reg': thePenalty,
  'loss-penalty-not-squared': thePenalty,
  'loss-penalty-root': thePenalty,
  'loss-penalty-subtracted': thePenalty,
  'loss-penalty-each-example': thePenalty,
  'loss-unknown': difference,
  unknown: place('check-it', 'a-slope-measured'),
  ambiguous: place('check-it', 'a-slope-measured'),
  'right-on-some-inputs': layouts,
  'missing-minus-one': minusOne,
  'minus-one-everywhere': minusOne,
  'minus-one-present-classes': minusOne,
  'diagonal-only': place('chain-rule', 'through-the-probabilities'),
  'extra-slope-factor': place('chain-rule', 'one-term-is-left'),
  'softmax-over-examples': place('softmax', 'shares-of-a-sum'),
  'softmax-over-everything': place('softmax', 'the-sum'),
  'same-error-every-class': place('to-the-weights', 'two-kinds-of-rows'),
  'last-example-only': place('sum-mean-regularise', 'add-over-examples'),
  'labels-shifted': place('the-line', 'true-counts-one'),
  'squared-error': relatives,
  'no-data-part': place('to-the-weights', 'error-times-example'),
  'sign-flipped': place('chain-rule', 'direct-route'),
  'not-averaged': oneOverN,
  'averaged-twice': oneOverN,
  'averaged-though-sum': place('sum-mean-regularise', 'sum-or-mean'),
  'missing-penalty': thePenalty,
  'penalty-doubled': halfOrWhole,
  'penalty-halved': halfOrWhole,
  'penalty-averaged': thePenalty,
  transposed: layouts,
};
