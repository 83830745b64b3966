import { placeAt, positionOf, tapeLength } from '../../engine';
import type { TapeSizes } from '../../engine';
import { letterOf } from '../../terms/classLetters';

/** A stretch of a run, as a part of its whole length. */
export interface RulerPart {
  readonly from: number;
  readonly to: number;
  /** The turn of its loop. */
  readonly turn: number;
}

/** A run as a ruler: where each example's turn lies, and in it each class's. */
export interface TapeRuler {
  readonly examples: readonly RulerPart[];
  /** Those of the example at the position; where there is room, of all. */
  readonly classes: readonly RulerPart[];
  /** Of the lines that have run, the last one. */
  readonly at: number;
}

/** As many turns of the inner loop as can be told apart on one ruler. */
const mostTurns = 60;

/** The middle of an event's own place on the ruler. */
export const placeOnRuler = (position: number, length: number): number => (position + 0.5) / length;

/**
 * Lays a run out along a line of length 1, every event as long as the next.
 * @param position of the event that has run last
 */
export function tapeRuler(position: number, sizes: TapeSizes): TapeRuler {
  const { N, C } = sizes;
  const length = tapeLength(sizes);
  const partFrom = (start: number, end: number, turn: number): RulerPart => ({
    from: start / length,
    to: end / length,
    turn,
  });
  const startOf = (i: number) => positionOf({ line: 'examples', ...(i < N ? { i } : { ends: true }) }, sizes);
  const examples = Array.from({ length: N }, (_, i) => partFrom(startOf(i), startOf(i + 1), i));
  const own = placeAt(position, sizes).i;
  const looked = N * C <= mostTurns ? examples.map(({ turn }) => turn) : own === undefined ? [] : [own];
  const classes = looked.flatMap((i) =>
    Array.from({ length: C }, (_, j) => {
      const start = positionOf({ line: 'classes', i, j }, sizes);
      return partFrom(start, start + 3, j);
    }),
  );
  return { examples, classes, at: placeOnRuler(position, length) };
}

/** Which of the examples' numbers stand on the ruler: all, or every second, fifth, tenth … where they would touch. */
export function numbersShown(N: number, width: number, room: number): readonly number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const step = steps.find((by) => (width / N) * by >= room) ?? N;
  return Array.from({ length: Math.ceil(N / step) }, (_, at) => at * step);
}

/** An event in words: the number of its line on the page, and the turns it stands in. */
export function describePlace(position: number, line: number, sizes: TapeSizes): string {
  const { i, j, k, ends } = placeAt(position, sizes);
  const turns = [
    i === undefined ? '' : `example ${i}`,
    j === undefined ? '' : `class ${letterOf(j)}`,
    k === undefined ? '' : `class ${letterOf(k)}`,
    ends ? 'the loop is over' : '',
  ];
  return [`line ${line}`, ...turns].filter((part) => part !== '').join(', ');
}
