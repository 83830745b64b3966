import { letterOf } from '../../terms/classLetters';
import { range } from 'd3-array';
import { mostPoints } from './mostPoints';
import type { FindIsolines } from './isoLevels';
import type { StepShown } from './planeData';

/** What a plane shows besides points and regions. */
export interface PlaneShow extends StepShown {
  /** the contributions to row j, tail to head; 'own': the chosen example's alone, from the origin */
  readonly chain?: boolean | 'own';
  /** 'i' ends the chain at the cursor's example, 'all' outlines those the loop has not come to */
  readonly chainUpTo?: 'i' | 'all';
  /** how many examples have been added, where that is told apart from the cursor */
  readonly added?: number;
  /** row j of dW as the loop leaves it after example i; 'all': after the last one, in N equal parts */
  readonly sum?: boolean | 'all';
  /** the size of the chosen example's error, as a part of the way to its point */
  readonly error?: boolean;
  /** the data's part of row j of the gradient, the penalty's, and the two together, enlarged */
  readonly gradient?: boolean;
  /** row j of W, or every row */
  readonly weights?: boolean | 'all';
  /** lines from the chosen point to the axes, with its coordinates */
  readonly drops?: boolean;
  readonly probabilityBar?: boolean;
  /** the contributions begin where they act, at W_j; without it they stand tail to head */
  readonly at?: 'weights';
  /** the chosen example is faded, and sum and gradient are drawn without it too */
  readonly without?: boolean;
  /** how lines of equal p_j are found, where they are drawn: what does without them loads nothing for them */
  readonly isolines?: FindIsolines;
  /** how long a round number is as an arrow */
  readonly scaleBar?: boolean;
}

/** Whether the chain is drawn as a line, because its arrows are too many. */
export const isChainLine = (show: PlaneShow, N: number): boolean => show.chain === true && N > mostPoints;

/** How many contributions the sum so far has: those up to the cursor's example, where nothing else is said. */
export const addedIn = ({ added }: PlaneShow, i: number): number => added ?? i + 1;

/** Above this many arrows of a chain none has a head: heads would cover one another. */
export const mostHeads = 60;

/** How many contributions the chain has, from the first example's on. */
const chained = (show: PlaneShow, i: number, N: number): number =>
  show.chainUpTo === 'all' ? N : addedIn(show, i);

/**
 * Whether the chain is drawn in strands, one a class of the examples: without heads a frame writes a few
 * paths in place of hundreds of arrows.
 */
export const isStranded = (show: PlaneShow, i: number, N: number): boolean =>
  show.chain === true && !isChainLine(show, N) && chained(show, i, N) > mostHeads;

/** The examples whose arrows are drawn one by one. */
export const arrowsShown = (show: PlaneShow, i: number, N: number): readonly number[] => {
  if (!show.chain) return [];
  if (show.chain === 'own') return [i];
  if (isChainLine(show, N) || isStranded(show, i, N)) return addedIn(show, i) > i ? [i] : [];
  return range(chained(show, i, N));
};

/** The examples whose contributions make the strands: all of the chain but the one that has its own arrow. */
export const strandsShown = (show: PlaneShow, i: number, N: number): readonly number[] =>
  isStranded(show, i, N) ? range(chained(show, i, N)).filter((n) => n !== i || addedIn(show, i) <= i) : [];

/** The classes whose weights are drawn. */
export const weightsShown = (show: PlaneShow, j: number, C: number): readonly number[] =>
  show.weights === 'all'
    ? range(C)
    : show.weights || show.at === 'weights' || show.step !== undefined
      ? [j]
      : [];

export const pointLabel = (i: number): readonly [string, string] => ['x', String(i)];
export const weightLabel = (j: number): readonly [string, string] => ['W', letterOf(j)];
/** The component of W_k that no arrow of the plane shows; of several it says whose. */
export const biasLabel = (
  show: PlaneShow,
  k: number,
  bias: number,
  coordinate: (value: number) => string,
): string => `${show.weights === 'all' ? `${letterOf(k)} ` : ''}bias ${coordinate(bias)}`;
/** A step against the gradient, as an arrow at W_j. */
export const stepLabel = (j: number, rate: number): readonly [string, string, string] => [
  'dW',
  letterOf(j),
  `−${rate === 1 ? '' : `${String(rate)} `}`,
];
export const afterLabel = 'after one step';

export const sumLabel = (show: PlaneShow, { i, j }: { i: number; j: number }, N: number): string =>
  show.sum === 'all'
    ? `sum of all ${N}`
    : addedIn(show, i) > 0
      ? `sum for ${letterOf(j)} up to ${addedIn(show, i) - 1}`
      : '';
/** What the sum's first part is; nothing where the loss is a sum itself, or where the lens says it. */
export const meanLabel = (show: PlaneShow, averaged: boolean, N: number): string =>
  show.sum === 'all' && averaged && !show.gradient && N > 1 ? `mean = 1/${N} of the sum` : '';
/** The error whose size is marked, and the arrow that it makes of the example. */
export const errorLabel = (error: number, coordinate: (value: number) => string): string =>
  `error ${coordinate(error)}`;
export const ownLabel = (
  i: number,
  error: number,
  coordinate: (value: number) => string,
): readonly [string, string, string] => ['x', String(i), `${coordinate(error)} `];
/** Said only where the arrows are not as long as the numbers they stand for. */
export const scaleLabel = (chainScale: number): string =>
  chainScale === 1 ? '' : `contributions drawn at 1/${Math.round(1 / chainScale)}`;
