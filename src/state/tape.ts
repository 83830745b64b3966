import { placeAt, positionOf, tapeLength } from '../engine';
import type { TapeLine, TapeSizes } from '../engine';
import type { AppState, Cursor, TapeMark } from './appState';
import { openingTape } from './defaults';
import { sizesOf } from './sizes';

type TapeState = Pick<AppState, 'params' | 'cursor' | 'tape'>;

/** What the length of the run over the present data depends on. */
export function tapeSizesOf({ params }: Pick<AppState, 'params'>): TapeSizes {
  const { N, C } = sizesOf(params);
  return { N, C, reduction: params.reduction };
}

/** Where the run stands: the event of the marked line in the turns that the cursor names. */
export function selectTapePosition(state: TapeState): number {
  const { cursor, tape } = state;
  const sizes = tapeSizesOf(state);
  const { i, j, k } = cursor;
  const at = positionOf({ line: tape.line, i, j, k, ...(tape.ends && { ends: true }) }, sizes);
  // The lines that average are not there under a sum: the run goes on with what follows them.
  return at >= 0 ? at : positionOf({ line: 'penalty-loss' }, sizes);
}

/** How many examples have added to the row of the cursor's class where the run stands. */
export function selectAdded(state: TapeState): number {
  const { j } = state.cursor;
  const sizes = tapeSizesOf(state);
  const [first, second] = [0, 1].map((i) => positionOf({ line: 'add', i, j }, { ...sizes, N: 2 })) as [
    number,
    number,
  ];
  const turns = Math.floor((selectTapePosition(state) - first) / (second - first)) + 1;
  return Math.min(Math.max(turns, 0), sizes.N);
}

/** The mark and the cursor at a position, which is taken to the nearest there is. */
export function tapeAt(state: TapeState, position: number): Pick<AppState, 'cursor' | 'tape'> {
  const sizes = tapeSizesOf(state);
  const nearest = Math.min(Math.max(Math.round(position), 0), tapeLength(sizes) - 1);
  const { line, i, j, k, ends = false } = placeAt(nearest, sizes);
  const { cursor, params } = state;
  const example = i ?? cursor.i;
  const start = example === cursor.i ? cursor.k : (params.y[example] ?? 0);
  return { tape: { line, ends }, cursor: { ...cursor, i: example, j: j ?? cursor.j, k: k ?? start } };
}

const inClasses: ReadonlySet<TapeLine> = new Set<TapeLine>(['classes', 'probs', 'add']);
const outside: ReadonlySet<TapeLine> = new Set<TapeLine>([
  'no-loss',
  'no-gradient',
  'num-classes',
  'num-train',
  'mean-loss',
  'mean',
  'penalty-loss',
  'penalty',
  'return',
]);

/**
 * The mark once the cursor has been moved from elsewhere: the same line in the other turn. Where that line has no
 * turn (for another example: outside of the loops; for another class: outside of the loop over classes), it is the
 * question's line.
 */
export function tapeFollowing(tape: TapeMark, from: Cursor, to: Cursor): TapeMark {
  const otherClass = from.j !== to.j;
  if (from.i === to.i && !otherClass) return tape;
  const lost = outside.has(tape.line) || (tape.line === 'examples' && tape.ends);
  const stays = otherClass ? inClasses.has(tape.line) && !tape.ends : !lost;
  return stays ? tape : openingTape;
}
