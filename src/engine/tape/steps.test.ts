import { describe, expect, it } from 'vitest';
import { placeAt, positionOf, tapeLength } from './places';
import type { TapePlace } from './places';
import { endOfLoop, nextRunOf, nextTurn } from './steps';
import { writersOf } from './writers';

const sizes = { N: 3, C: 2, reduction: 'mean' } as const;
const at = (place: TapePlace) => positionOf(place, sizes);
const placeOr = (position: number | null) => (position === null ? null : placeAt(position, sizes));

describe('the next turn', () => {
  it('of the loop over classes stands in the same example, then in the next', () => {
    const first = at({ line: 'add', i: 0, j: 0 });
    const second = nextTurn('j', first, 1, sizes);
    expect(placeOr(second)).toEqual({ line: 'classes', i: 0, j: 1 });
    expect(placeOr(nextTurn('j', second ?? 0, 1, sizes))).toEqual({ line: 'classes', i: 1, j: 0 });
  });

  it('of the loop over examples goes by examples, either way', () => {
    const here = at({ line: 'sum', i: 1, k: 1 });
    expect(placeOr(nextTurn('i', here, 1, sizes))).toEqual({ line: 'examples', i: 2 });
    expect(placeOr(nextTurn('i', here, -1, sizes))).toEqual({ line: 'examples', i: 1 });
  });

  it('is not there at either end', () => {
    expect(nextTurn('i', at({ line: 'score', i: 2 }), 1, sizes)).toBeNull();
    expect(nextTurn('j', at({ line: 'score', i: 0 }), -1, sizes)).toBeNull();
  });
});

describe('a line', () => {
  it('runs next in the next turn, and a loop that is over is no turn', () => {
    const here = at({ line: 'add', i: 0, j: 1 });
    expect(placeOr(nextRunOf('add', here, 1, sizes))).toEqual({ line: 'add', i: 1, j: 0 });
    expect(placeOr(nextRunOf('classes', here, 1, sizes))).toEqual({ line: 'classes', i: 1, j: 0 });
    expect(placeOr(nextRunOf('mean', here, 1, sizes))).toEqual({ line: 'mean' });
    expect(nextRunOf('mean', here, 1, { ...sizes, reduction: 'sum' })).toBeNull();
  });
});

describe('the end of a loop', () => {
  it.each<[TapePlace, TapePlace | null]>([
    [{ line: 'no-loss' }, null],
    [
      { line: 'examples', i: 1 },
      { line: 'examples', ends: true },
    ],
    [
      { line: 'score', i: 1 },
      { line: 'examples', ends: true },
    ],
    [
      { line: 'sum', i: 1, k: 0 },
      { line: 'tops', i: 1, ends: true },
    ],
    [
      { line: 'tops', i: 1, ends: true },
      { line: 'examples', ends: true },
    ],
    [
      { line: 'add', i: 2, j: 0 },
      { line: 'classes', i: 2, ends: true },
    ],
    [{ line: 'examples', ends: true }, null],
    [{ line: 'return' }, null],
  ])('of %j is %j', (from, end) => {
    expect(placeOr(endOfLoop(at(from), sizes))).toEqual(end);
  });
});

describe('what wrote a variable', () => {
  const last = tapeLength(sizes) - 1;

  it('is for a row of dW one line an example, and what stands before and after the loops', () => {
    expect(writersOf({ variable: 'dW', j: 1 }, last, sizes)).toEqual([
      { line: 'no-gradient' },
      { line: 'add', i: 0, j: 1 },
      { line: 'add', i: 1, j: 1 },
      { line: 'add', i: 2, j: 1 },
      { line: 'mean' },
      { line: 'penalty' },
    ]);
    expect(writersOf({ variable: 'dW' }, last, sizes)).toHaveLength(9);
  });

  it('is for what a turn makes anew that turn alone', () => {
    expect(writersOf({ variable: 'sum_i' }, at({ line: 'loss', i: 1 }), sizes)).toEqual([
      { line: 'no-sum', i: 1 },
      { line: 'sum', i: 1, k: 0 },
      { line: 'sum', i: 1, k: 1 },
    ]);
    expect(writersOf({ variable: 'f_i' }, last, sizes)).toEqual([
      { line: 'score', i: 2 },
      { line: 'shift', i: 2 },
    ]);
    expect(writersOf({ variable: 'p' }, at({ line: 'add', i: 1, j: 1 }), sizes)).toEqual([
      { line: 'probs', i: 1, j: 1 },
    ]);
    expect(writersOf({ variable: 'i' }, last, sizes)).toEqual([{ line: 'examples', i: 2 }]);
  });

  it('is nothing before it is', () => {
    expect(writersOf({ variable: 'f_i' }, at({ line: 'num-train' }), sizes)).toEqual([]);
  });
});
