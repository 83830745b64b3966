import type { LedgerPlace, LedgerSource, PlainLedgerId } from './ledgerSource';
import { weightLedgers } from './weightLedgers';

type Vector = 'scores' | 'shifted' | 'exps' | 'probs' | 'indicator' | 'dScores';

const example = ({ trace, cursor }: LedgerPlace) => trace.examples[cursor.i];
const vector = (name: Vector) => (place: LedgerPlace) => example(place)?.[name][place.row] ?? NaN;
const feature = (place: LedgerPlace) => example(place)?.x[place.row] ?? NaN;
const weight = ({ trace, cursor, row }: LedgerPlace) => trace.params.W[cursor.j]?.[row] ?? NaN;
const error = (place: LedgerPlace) => example(place)?.dScores[place.cursor.j] ?? NaN;
/** A number of the row's example at its label. */
const ofLabel =
  (name: 'shifted' | 'probs') =>
  ({ trace, row }: LedgerPlace) => {
    const one = trace.examples[row];
    return one?.[name][one.y] ?? NaN;
  };
const slope = ({ trace, cursor, row }: LedgerPlace) =>
  trace.jacobian(cursor.i)[row * trace.C + cursor.j] ?? NaN;
const scores = { head: 'scores', term: 'scores', read: vector('scores') } as const;
const shifted = { head: 'shifted', term: 'shifted', read: vector('shifted') } as const;
const minusLog = (place: LedgerPlace) => -Math.log(vector('probs')(place));

const exps = { head: 'exps', term: 'exps', read: vector('exps'), total: true } as const;
const probs = { head: 'probs', term: 'probs', read: vector('probs'), total: true } as const;

/** The tables of the story: each column names the term it shows and how it is read from the trace. */
export const ledgers: Readonly<Record<PlainLedgerId, LedgerSource>> = {
  'dot-product': {
    rows: 'feature',
    describe: 'Weight times feature, added up to the score',
    columns: [
      { head: 'W-jd', term: 'W', read: weight },
      { head: 'X-d', term: 'X', read: feature },
      { head: 'weight-times-feature', read: (place) => weight(place) * feature(place), total: true },
    ],
  },
  shift: {
    rows: 'class',
    describe: 'Every score, and what is left of it when the largest is subtracted',
    columns: [scores, shifted],
  },
  exponentials: {
    rows: 'class',
    describe: 'Shifted scores and their exponentials',
    columns: [shifted, { ...exps, total: false }],
  },
  'sum-of-exps': {
    rows: 'class',
    describe: 'The exponentials and their sum',
    columns: [shifted, exps],
  },
  shares: {
    rows: 'class',
    describe: 'Exponentials and their shares of the sum',
    columns: [exps, probs],
  },
  'two-forms': {
    rows: 'example',
    most: 4,
    describe: 'The loss of examples from the label’s shifted score and the sum, and from the probability',
    columns: [
      { head: 'form-score', term: 'shifted', read: (place) => -ofLabel('shifted')(place) },
      { head: 'form-sum', term: 'sum', read: ({ trace, row }) => Math.log(trace.examples[row]?.sum ?? NaN) },
      { head: 'loss', term: 'loss', read: ({ trace, row }) => trace.examples[row]?.loss ?? NaN },
      { head: 'form-probability', term: 'probs', read: (place) => -Math.log(ofLabel('probs')(place)) },
    ],
  },
  picked: {
    rows: 'class',
    describe: 'Every class’s logarithm, and what the indicator leaves of it',
    columns: [
      { head: 'indicator', term: 'indicator', read: vector('indicator'), total: true, whole: true },
      { head: 'minus-log-p', term: 'probs', read: minusLog },
      {
        head: 'picked-log',
        term: 'loss',
        read: (place) => (vector('indicator')(place) === 0 ? 0 : minusLog(place)),
        total: true,
      },
    ],
  },
  'slope-of-sum': {
    rows: 'class',
    describe: 'The exponentials and their slopes in the score of the chosen class',
    columns: [
      exps,
      {
        head: 'exp-slope',
        term: 'exps',
        read: (place) => (place.row === place.cursor.j ? vector('exps')(place) : 0),
        total: true,
      },
    ],
  },
  cases: {
    rows: 'class',
    chosen: 'k',
    describe: 'The slope of every probability in the score of the chosen class',
    columns: [probs, { head: 'jacobian', term: 'jacobian', read: slope, total: true }],
  },
  'two-parts': {
    rows: 'class',
    describe: 'The two parts of the slope in every score',
    columns: [
      {
        head: 'minus-indicator',
        term: 'indicator',
        read: (place) => -vector('indicator')(place),
        total: true,
        whole: true,
      },
      { ...probs, head: 'plus-p' },
      { head: 'dScores', term: 'dScores', read: vector('dScores'), total: true },
    ],
  },
  'by-case': {
    rows: 'class',
    describe: 'The error of every class, and the slope of the hinge loss in the same scores',
    columns: [
      probs,
      {
        head: 'minus-indicator',
        term: 'indicator',
        read: (place) => -vector('indicator')(place),
        total: true,
        whole: true,
      },
      { head: 'dScores', term: 'dScores', read: vector('dScores'), total: true },
      {
        head: 'hinge',
        read: ({ trace, cursor, row }) => trace.hingeCoefficients(cursor.i)[row] ?? NaN,
        total: true,
        whole: true,
      },
    ],
  },
  balance: {
    rows: 'class',
    describe: 'The errors and their sizes',
    columns: [
      { head: 'dScores', term: 'dScores', read: vector('dScores'), total: true, bar: true },
      {
        head: 'size',
        term: 'dScores',
        read: (place) => Math.abs(vector('dScores')(place)),
        total: true,
      },
    ],
  },
  'times-example': {
    rows: 'feature',
    describe: 'The error times each feature',
    columns: [
      { head: 'dScores', term: 'dScores', read: error },
      { head: 'X-d', term: 'X', read: feature },
      { head: 'contribution', term: 'contribution', read: (place) => error(place) * feature(place) },
    ],
  },
  ...weightLedgers,
};
