import type { Reduction } from '../types';
import { validateInteger } from '../validate';
import type { TapeLine } from './lines';

/** What the length of a run depends on. */
export interface TapeSizes {
  readonly N: number;
  readonly C: number;
  readonly reduction: Reduction;
}

/**
 * One event of a run: a line, in which turn of the loops around it (k counts the turns of the loop that sums the
 * exponentials), and whether it is a `for` line that finds its loop over.
 */
export interface TapePlace {
  readonly line: TapeLine;
  readonly i?: number;
  readonly k?: number;
  readonly j?: number;
  readonly ends?: true;
}

const before = ['no-loss', 'no-gradient', 'num-classes', 'num-train'] as const;
const opening = ['examples', 'score', 'largest', 'shift', 'no-sum'] as const;
const turnOfSum = ['tops', 'sum'] as const;
const turnOfClasses = ['classes', 'probs', 'add'] as const;

const after = ({ reduction }: TapeSizes): readonly TapeLine[] =>
  reduction === 'mean'
    ? ['mean-loss', 'mean', 'penalty-loss', 'penalty', 'return']
    : ['penalty-loss', 'penalty', 'return'];

/** Events of one example's turn: 5 lines, 2 for every exponential and 1, the loss, 3 for every class and 1. */
const turnLength = ({ C }: TapeSizes): number => 8 + 5 * C;

/** How many lines a run executes. */
export const tapeLength = (sizes: TapeSizes): number =>
  before.length + sizes.N * turnLength(sizes) + 1 + after(sizes).length;

function placeInTurn(at: number, i: number, { C }: TapeSizes): TapePlace {
  if (at < opening.length) return { line: opening[at]!, i };
  const inSum = at - opening.length;
  if (inSum < 2 * C) return { line: turnOfSum[inSum % 2]!, i, k: Math.floor(inSum / 2) };
  if (inSum === 2 * C) return { line: 'tops', i, ends: true };
  const inClasses = inSum - 2 * C - 2;
  if (inClasses < 0) return { line: 'loss', i };
  if (inClasses === 3 * C) return { line: 'classes', i, ends: true };
  return { line: turnOfClasses[inClasses % 3]!, i, j: Math.floor(inClasses / 3) };
}

/**
 * The event at a position of the run, 0 to `tapeLength` − 1.
 * @throws EngineError where there is no such position
 */
export function placeAt(position: number, sizes: TapeSizes): TapePlace {
  validateInteger('position', position, 0, tapeLength(sizes) - 1);
  if (position < before.length) return { line: before[position]! };
  const at = position - before.length;
  const i = Math.floor(at / turnLength(sizes));
  if (i < sizes.N) return placeInTurn(at % turnLength(sizes), i, sizes);
  const inEnd = at - sizes.N * turnLength(sizes);
  return inEnd === 0 ? { line: 'examples', ends: true } : { line: after(sizes)[inEnd - 1]! };
}

function offsetInTurn({ line, k, j, ends }: TapePlace, { C }: TapeSizes): number {
  const at = (opening as readonly TapeLine[]).indexOf(line);
  if (at >= 0) return at;
  const inSum = (turnOfSum as readonly TapeLine[]).indexOf(line);
  if (inSum >= 0) return opening.length + (ends ? 2 * C : 2 * (k ?? 0) + inSum);
  const classes = opening.length + 2 * C + 2;
  if (line === 'loss') return classes - 1;
  return classes + (ends ? 3 * C : 3 * (j ?? 0) + (turnOfClasses as readonly TapeLine[]).indexOf(line));
}

/**
 * The position of an event; turns that are not named count as the first.
 * @returns −1 where the run has no such event: its lines depend on the reduction, its turns on N and C
 */
export function positionOf(place: TapePlace, sizes: TapeSizes): number {
  const { line, i = 0, k = 0, j = 0, ends } = place;
  const start = before.length;
  const end = start + sizes.N * turnLength(sizes);
  const first = (before as readonly TapeLine[]).indexOf(line);
  if (first >= 0) return first;
  if (line === 'examples' && ends) return end;
  const last = after(sizes).indexOf(line);
  if (last >= 0) return end + 1 + last;
  if (line.startsWith('mean')) return -1;
  if (i < 0 || i >= sizes.N || k < 0 || k >= sizes.C || j < 0 || j >= sizes.C) return -1;
  return start + i * turnLength(sizes) + offsetInTurn(place, sizes);
}
