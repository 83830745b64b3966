import type { ListingLine, ListingShape } from '../../types';
import { W, dW } from './shapes';

const square: ListingShape = { text: 'W * W', sizes: ['C', 'D'] };
const half: ListingShape = { text: 'reg*W', sizes: ['C', 'D'], when: { regulariser: 'half' } };
const whole: ListingShape = { text: '2*reg*W', sizes: ['C', 'D'], when: { regulariser: 'whole' } };

const meanLoss: ListingLine = {
  id: 'mean-loss',
  text: '    loss /= num_train',
  otherwise: { when: { reduction: 'sum' }, text: null },
  marks: [
    { text: 'loss', term: 'lossTotal' },
    { text: 'num_train', term: 'N' },
  ],
};

const mean: ListingLine = {
  id: 'mean',
  text: '    dW /= num_train',
  otherwise: { when: { reduction: 'sum' }, text: null },
  marks: [
    { text: 'dW', term: 'dW' },
    { text: 'num_train', term: 'N' },
  ],
  shapes: [dW],
};

const penaltyLoss: ListingLine = {
  id: 'penalty-loss',
  text: '    loss += 0.5 * reg * np.sum(W * W)',
  otherwise: { when: { regulariser: 'whole' }, text: '    loss += reg * np.sum(W * W)' },
  marks: [
    { text: 'loss', term: 'lossTotal' },
    { text: 'reg * np.sum(W * W)', term: 'regLoss' },
    { text: 'reg', term: 'reg' },
    { text: 'W', term: 'W' },
    { text: 'W', occurrence: 1, term: 'W' },
  ],
  shapes: [W, square],
};

const penalty: ListingLine = {
  id: 'penalty',
  text: '    dW += reg*W',
  otherwise: { when: { regulariser: 'whole' }, text: '    dW += 2*reg*W' },
  marks: [
    { text: 'dW', term: 'dW' },
    { text: 'reg', term: 'reg' },
    { text: 'W', term: 'W' },
  ],
  shapes: [W, half, whole, dW],
};

const returns: ListingLine = {
  id: 'return',
  text: '    return loss, dW',
  marks: [
    { text: 'loss', term: 'lossTotal' },
    { text: 'dW', term: 'dW' },
  ],
  shapes: [dW],
};

/** The lines that end every version in Python. */
export const ending: readonly ListingLine[] = [meanLoss, mean, penaltyLoss, penalty, returns];

const turnedW: ListingShape = { ...W, sizes: ['D', 'C'] };
const turned: ListingShape = { ...dW, sizes: ['D', 'C'] };

/** The same lines in the other layout than the one shown. */
export const turnedEnding: readonly ListingLine[] = [
  meanLoss,
  { ...mean, shapes: [turned] },
  { ...penaltyLoss, shapes: [turnedW, { ...square, sizes: ['D', 'C'] }] },
  {
    ...penalty,
    shapes: [turnedW, { ...half, sizes: ['D', 'C'] }, { ...whole, sizes: ['D', 'C'] }, turned],
  },
  { ...returns, shapes: [turned] },
];
