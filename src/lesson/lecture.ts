import type { ViewId } from './types';

/** What the projector shows of a step where it is not the step's first view and the lines that its listing marks. */
interface LectureSource {
  /** One picture or table, or two side by side. */
  readonly views?: readonly [ViewId] | readonly [ViewId, ViewId];
  /** Lines of the step's listing that are true by themselves. */
  readonly code?: readonly string[];
}

const withRow = { views: ['row', 'plane'] } as const;
const withJacobian = { views: ['jacobian', 'plane'] } as const;
const versions = { views: ['versions'], code: [] } as const;
const constant = { views: ['stability'] } as const;

/** By chapter and step. */
export const lectureSources: Readonly<Record<string, LectureSource>> = {
  'scores/what-is-given': { views: ['plane', 'weights'] },
  'scores/one-dot-product': withRow,
  'scores/all-classes-at-once': withRow,
  'scores/columns-or-rows': { views: ['plane', 'weights'] },
  'scores/a-one-for-the-bias': { views: ['plane', 'weights'] },
  'softmax/subtract-the-largest': withRow,
  'softmax/exponentials': withRow,
  'softmax/the-sum': withRow,
  'softmax/shares-of-a-sum': withRow,
  'softmax/the-shift-is-free': constant,
  'softmax/overflow': constant,
  'softmax/one-maximum-an-example': constant,
  'loss/minus-log': { views: ['log-curve', 'plane'] },
  'loss/without-the-quotient': { views: ['row', 'log-curve'] },
  'loss/cross-entropy': { views: ['row', 'log-curve'] },
  'quotient-rule/two-indices': withJacobian,
  'quotient-rule/slope-of-the-sum': withJacobian,
  'quotient-rule/slope-of-the-top': withJacobian,
  'quotient-rule/the-rule': withJacobian,
  'quotient-rule/same-class': { ...withJacobian, code: ['case', 'same'] },
  'quotient-rule/other-class': { ...withJacobian, code: ['else', 'other'] },
  'quotient-rule/both-cases': withJacobian,
  'quotient-rule/the-jacobian': withJacobian,
  'chain-rule/slope-in-a-probability': { views: ['log-curve', 'plane'] },
  'chain-rule/through-the-probabilities': { ...withJacobian, code: ['each-k', 'add-way'] },
  'chain-rule/one-term-is-left': withJacobian,
  'chain-rule/direct-route': withRow,
  'chain-rule/minus-one-at-the-label': { ...withRow, code: ['copy', 'minus-one'] },
  'chain-rule/errors-sum-to-zero': withRow,
  'to-the-weights/multiplication-table': { views: ['outer', 'plane'] },
  'the-code/every-line-on-your-data': { views: ['tape'], code: [] },
  'the-code/classes-at-once': versions,
  'the-code/labels-as-a-matrix': versions,
  'the-code/examples-at-once': versions,
  'the-code/one-off-in-place': versions,
  'the-code/the-other-layout': versions,
  'the-code/in-typescript': versions,
  'the-code/write-it-yourself': { views: ['editor'], code: [] },
  'check-it/a-slope-measured': { code: ['numerical', 'analytic'] },
  'descend/one-step-down': { views: ['descent', 'plane'] },
  'relatives/one-shape': { views: ['relatives', 'plane'], code: ['squared'] },
};
