import { hingeLoss } from '../../engine/hingeLoss';
import { penaltySlope } from '../../engine/penalty';
import type { LedgerId } from '../../lesson/types';
import type { LedgerColumn, LedgerPlace, LedgerSource } from './ledgerSource';

const exampleOf = ({ trace, cursor }: LedgerPlace) => trace.examples[cursor.i];

/** Row j of a matrix of the trace, at the feature that the table's row stands for. */
const ofClass =
  (name: 'dWSum' | 'dWData' | 'dWReg' | 'dW') =>
  ({ trace, cursor, row }: LedgerPlace) =>
    trace[name][cursor.j * trace.D + row] ?? NaN;

const contributionOf = (place: LedgerPlace) =>
  exampleOf(place)?.contribution[place.cursor.j * place.trace.D + place.row] ?? NaN;

function before({ trace, cursor: { i, j }, row }: LedgerPlace): number {
  return i === 0 ? 0 : (trace.dWAfter(i - 1, j)[j * trace.D + row] ?? NaN);
}

/** The SVM's slope of the present example's loss in the score of the row's class. */
function svmFactor({ trace: { params }, cursor: { i }, row }: LedgerPlace): number {
  const x = params.X[i];
  const label = params.y[i];
  if (!x || label === undefined) return NaN;
  return hingeLoss({ ...params, X: [x], y: [label] }).coefficients[row]?.[0] ?? NaN;
}

const weight: LedgerColumn = {
  head: 'W-jd',
  term: 'W',
  read: ({ trace, cursor, row }) => trace.params.W[cursor.j]?.[row] ?? NaN,
};

const penaltyAs = (regulariser: 'half' | 'whole') => (place: LedgerPlace) =>
  penaltySlope(weight.read(place), place.trace.params.reg, regulariser);

type WeightLedgerId = Extract<
  LedgerId,
  'two-kinds' | 'running-sum' | 'mean' | 'penalty' | 'product-cell' | 'penalty-halves' | 'sum-or-mean'
>;

/** The tables of the way from one example's errors to the gradient of all weights. */
export const weightLedgers: Readonly<Record<WeightLedgerId, LedgerSource>> = {
  'two-kinds': {
    rows: 'class',
    describe: 'The factor before the example, of softmax and of the SVM',
    columns: [
      { head: 'probs', term: 'probs', read: (place) => exampleOf(place)?.probs[place.row] ?? NaN },
      {
        head: 'head-softmax',
        term: 'dScores',
        read: (place) => exampleOf(place)?.dScores[place.row] ?? NaN,
        total: true,
      },
      { head: 'head-svm', read: svmFactor, total: true, whole: true },
    ],
  },
  'running-sum': {
    rows: 'feature',
    describe: 'The sum before this example, what the example adds, and the sum after it',
    columns: [
      { head: 'head-before', term: 'dW', read: before },
      { head: 'contribution', term: 'contribution', read: contributionOf },
      {
        head: 'head-after',
        term: 'dW',
        read: ({ trace, cursor: { i, j }, row }) => trace.dWAfter(i, j)[j * trace.D + row] ?? NaN,
      },
    ],
  },
  mean: {
    rows: 'feature',
    describe: 'The sum of the contributions, and what it is on the scale of the loss',
    columns: [
      { head: 'head-sum', term: 'dW', read: ofClass('dWSum') },
      { head: 'head-data', term: 'dW', read: ofClass('dWData') },
    ],
  },
  penalty: {
    rows: 'feature',
    describe: 'The weights, and the slope of the penalty in each',
    columns: [weight, { head: 'head-penalty', term: 'reg', read: ofClass('dWReg') }],
  },
  'product-cell': {
    rows: 'example',
    most: 4,
    describe: 'The errors of the class times one feature, example by example, and their sum',
    columns: [
      {
        head: 'head-error',
        term: 'dScores',
        read: ({ trace, cursor, row }) => trace.examples[row]?.dScores[cursor.j] ?? NaN,
      },
      {
        head: 'head-feature',
        term: 'X',
        read: ({ trace, cursor, row }) => trace.examples[row]?.x[cursor.d] ?? NaN,
      },
      {
        head: 'head-product',
        term: 'contribution',
        read: ({ trace, cursor, row }) =>
          trace.examples[row]?.contribution[cursor.j * trace.D + cursor.d] ?? NaN,
        total: true,
      },
    ],
  },
  'penalty-halves': {
    rows: 'feature',
    describe: 'The weights, and the slope of either penalty in each',
    columns: [
      weight,
      { head: 'head-half', term: 'reg', read: penaltyAs('half') },
      { head: 'head-whole', term: 'reg', read: penaltyAs('whole') },
    ],
  },
  'sum-or-mean': {
    rows: 'feature',
    describe: 'The gradient’s part from the data, its part from the penalty, and both together',
    columns: [
      { head: 'head-data-part', term: 'dW', read: ofClass('dWData') },
      { head: 'head-penalty-part', term: 'regLoss', read: ofClass('dWReg') },
      { head: 'head-dW', term: 'dW', read: ofClass('dW') },
    ],
  },
};
