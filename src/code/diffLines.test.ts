import { describe, expect, it } from 'vitest';
import { lineText } from '../formula/lineText';
import { listings } from '../lesson/listings';
import type { Condition, ListingId } from '../lesson/types';
import { diffLines } from './diffLines';

const conventions = (['columns', 'rows'] as const).flatMap((layout) =>
  (['mean', 'sum'] as const).flatMap((reduction) =>
    (['half', 'whole'] as const).map((regulariser) => ({ layout, reduction, regulariser })),
  ),
);

const printed = (id: ListingId, conditions: Condition) =>
  listings[id].lines.flatMap((line) => {
    const text = lineText(line, conditions);
    return text === null ? [] : [{ id: line.id, text }];
  });

const ids = Object.keys(listings) as ListingId[];
const versions = ids.flatMap((id) => {
  const { from, changes = [] } = listings[id];
  return from ? conventions.map((conditions) => ({ id, from, changes, conditions })) : [];
});

describe('what changed between two listings', () => {
  it('is nothing where they are alike', () => {
    const lines = printed('whole-function', {});
    expect(diffLines(lines, lines, []).every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('puts what is gone in a change before what is new in it, then the next change', () => {
    const before = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `old ${id}` }));
    const after = ['a', 'b', 'd'].map((id) => ({ id, text: `new ${id}` }));
    const rows = diffLines(before, after, [
      { gone: ['a', 'b'], lines: ['a'] },
      { gone: ['c', 'd'], lines: ['b', 'd'] },
    ]);
    expect(rows.map(({ text, opens }) => `${opens ? '!' : ''}${text}`)).toEqual([
      '!old a',
      'old b',
      'new a',
      '!old c',
      'old d',
      'new b',
      'new d',
    ]);
  });

  it.each(versions)(
    '$id under $conditions: every changed line has its reason, every reason a line, and both listings are there in order',
    ({ id, from, changes, conditions }) => {
      const [before, after] = [printed(from, conditions), printed(id, conditions)];
      const rows = diffLines(before, after, changes);
      const changed = rows.filter(({ kind }) => kind !== 'same');
      expect(changed.filter(({ change }) => change === undefined)).toEqual([]);
      expect(changed.filter(({ opens }) => opens).map(({ change }) => change)).toEqual(
        changes.map((_, at) => at),
      );
      const texts = (kind: 'gone' | 'new') => rows.filter((row) => row.kind !== kind).map(({ text }) => text);
      expect(texts('gone')).toEqual(after.map(({ text }) => text));
      expect(texts('new')).toEqual(before.map(({ text }) => text));
    },
  );
});
