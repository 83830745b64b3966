import { numberFormats } from '../engine/numberFormat';
import type { Trace } from '../engine/trace';
import { usualRate, usualStep } from '../engine/usual';
import { letterOf } from '../terms/classLetters';
import { otherClass } from '../terms/otherClass';
import { decimalsAt, readingAt } from './reading';
import { formatNumber, inPowers } from './formatNumber';

/** The indices that slots speak of. */
export interface SlotCursor {
  readonly i: number;
  readonly j: number;
  readonly k: number;
  readonly d: number;
  /** The step of a finite difference. */
  readonly h?: number;
  /** The rate of descent. */
  readonly rate?: number;
}

const scalars = ['shift', 'sum', 'loss'] as const;
const vectors = ['scores', 'shifted', 'exps', 'probs', 'indicator', 'dScores'] as const;
type Scalar = (typeof scalars)[number];
type Vector = (typeof vectors)[number];

const isScalar = (name: string): name is Scalar => (scalars as readonly string[]).includes(name);
const isVector = (name: string): name is Vector => (vectors as readonly string[]).includes(name);

/**
 * The number that a slot stands for: a quantity's name and, after a colon, its indices, each a letter
 * (the cursor's i, j, k, d, the label y, the words `other` and `last`) or a number.
 */
export function slotNumber(slot: string, trace: Trace, cursor: SlotCursor): number {
  const [name = '', indices = ''] = slot.split(':');
  const example = trace.examples[cursor.i];
  if (!example) return NaN;
  const places: Record<string, number> = {
    ...cursor,
    y: example.y,
    other: otherClass(cursor, trace.C),
    last: trace.D - 1,
  };
  const at = (indices.match(/other|last|[ijkdy]|\d+/g) ?? []).map((part) => places[part] ?? Number(part));
  const [first = 0, second = 0] = at;
  if (isScalar(name)) return example[name];
  if (isVector(name)) return example[name][first] ?? NaN;
  switch (name) {
    case 'N':
    case 'C':
    case 'D':
      return trace[name];
    case 'i':
    case 'j':
    case 'k':
    case 'd':
    case 'y':
      return places[name] ?? NaN;
    case 'reg':
      return trace.params.reg;
    case 'lossTotal':
      return trace.loss;
    case 'dataLoss':
    case 'regLoss':
      return trace[name];
    case 'X':
      return example.x[first] ?? NaN;
    case 'logC':
      return Math.log(trace.C);
    case 'firstDataLoss':
      return Math.log(trace.C) * (trace.params.reduction === 'sum' ? trace.N : 1);
    case 'turn':
      return cursor.i * trace.C + cursor.j + 1;
    case 'turns':
      return trace.N * trace.C;
    case 'weightCount':
      return trace.C * trace.D;
    case 'W':
      return trace.params.W[first]?.[second] ?? NaN;
    case 'dW':
    case 'dWData':
    case 'dWSum':
    case 'dWReg':
      return trace[name][first * trace.D + second] ?? NaN;
    case 'dWBefore':
      return cursor.i === 0 ? 0 : (trace.dWAfter(cursor.i - 1, first)[first * trace.D + second] ?? NaN);
    case 'dWAfter':
      return trace.dWAfter(cursor.i, first)[first * trace.D + second] ?? NaN;
    case 'contribution':
      return example.contribution[first * trace.D + second] ?? NaN;
    case 'behind':
      return -(example.shifted[first] ?? NaN);
    case 'rawExps':
      return trace.rawExps(cursor.i)[first] ?? NaN;
    case 'rawSum':
      return rawSum(trace, cursor);
    case 'rawProbs':
      return (trace.rawExps(cursor.i)[first] ?? NaN) / rawSum(trace, cursor);
    case 'probSum':
      return example.probs.reduce((sum, p) => sum + p, 0);
    case 'scoreGap':
      return (example.scores[first] ?? NaN) - (example.scores[places.other ?? 0] ?? NaN);
    case 'expRatio':
      return (example.exps[first] ?? NaN) / (example.exps[places.other ?? 0] ?? NaN);
    case 'expLimit':
      return numberFormats.float64.expLimit;
    case 'dProbs':
      return trace.dProbs(cursor.i)[first] ?? NaN;
    case 'topSlope':
      return cursor.k === cursor.j ? (example.exps[cursor.j] ?? NaN) : 0;
    case 'delta':
      return Number(cursor.k === cursor.j);
    case 'diagonal':
      return cursor.k === cursor.j ? (example.probs[cursor.k] ?? NaN) : 0;
    case 'jacobian':
      return slopeOf(trace, cursor, indices === 'other' ? [first, cursor.j] : [first, second]);
    case 'chain':
      return trace.chainRuleRoute(cursor.i).dScores[first] ?? NaN;
    case 'product':
      return trace.chainRuleRoute(cursor.i).products[first * trace.C + second] ?? NaN;
    case 'squared':
      return (example.scores[first] ?? NaN) - (example.indicator[first] ?? NaN);
    case 'hinge':
      return trace.hingeCoefficients(cursor.i)[first] ?? NaN;
    case 'h':
      return cursor.h ?? usualStep;
    case 'rate':
      return cursor.rate ?? usualRate;
    case 'lossAhead':
      return readingAt(trace, cursor).ahead;
    case 'lossBehind':
      return readingAt(trace, cursor).behind;
    case 'measuredSlope':
      return readingAt(trace, cursor).slope;
    case 'measuredError':
      return readingAt(trace, cursor).relativeError;
    case 'stepped':
      return (
        (trace.params.W[first]?.[second] ?? NaN) -
        (cursor.rate ?? usualRate) * (trace.dW[first * trace.D + second] ?? NaN)
      );
    case 'errorTotal':
      return sumOfErrors(example.dScores, (error) => error);
    case 'errorSizes':
      return sumOfErrors(example.dScores, Math.abs);
    case 'twiceLack':
      return 2 * (1 - (example.probs[example.y] ?? NaN));
    default:
      return NaN;
  }
}

/** Σ_k exp(f_k) without the shift; Infinity where one of them overflows. */
function rawSum(trace: Trace, { i }: SlotCursor): number {
  return trace.rawExps(i).reduce((sum, exp) => sum + exp, 0);
}

function slopeOf(trace: Trace, { i }: SlotCursor, [k, j]: readonly [number, number]): number {
  return trace.jacobian(i)[k * trace.C + j] ?? NaN;
}

/** Σ_j of the errors of an example, or of their sizes. */
function sumOfErrors(dScores: Float64Array, of: (error: number) => number): number {
  return dScores.reduce((sum, error) => sum + of(error), 0);
}

const whole = new Set([
  'N',
  'C',
  'D',
  'weightCount',
  'turn',
  'turns',
  'i',
  'j',
  'd',
  'y',
  'indicator',
  'k',
  'delta',
  'hinge',
]);

/** Whether a slot's number is printed without decimals. */
export function isWhole(slot: string): boolean {
  return whole.has(slot.split(':')[0] ?? '');
}

/** What a slot shows: a class letter, a whole number, or a number as `format` writes it. */
export function readSlot(
  slot: string,
  trace: Trace,
  cursor: SlotCursor,
  format: (value: number) => string,
): string {
  const [name = '', index = ''] = slot.split(':');
  if (name === 'letter') return letterOf(classAt(index, trace, cursor));
  if (name === 'case') return cursor.k === cursor.j ? 'k is j' : 'k is not j';
  const value = slotNumber(slot, trace, cursor);
  if (name === 'expLimit') return value.toFixed(2);
  if (name === 'reg' || name === 'rate') return asGiven(value, format);
  if (name === 'h' || name === 'measuredError') return inPowers(value);
  if (name === 'lossAhead' || name === 'lossBehind') return formatNumber(value, decimalsAt(cursor));
  return whole.has(name) ? formatNumber(value, 0) : format(value);
}

/** A number that was typed, with the digits it was typed with. */
function asGiven(value: number, format: (value: number) => string): string {
  const digits = String(value);
  return digits.includes('e') ? format(value) : digits;
}

function classAt(index: string, trace: Trace, cursor: SlotCursor): number {
  if (index === 'other') return otherClass(cursor, trace.C);
  if (index === 'y') return trace.examples[cursor.i]?.y ?? 0;
  return index === 'k' ? cursor.k : cursor.j;
}
