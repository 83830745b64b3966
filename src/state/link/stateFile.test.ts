import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyShared } from '../testing/arbitraries';
import { newStore } from '../testing/newStore';
import { readStateFile, stateFileLimit, writeStateFile } from './stateFile';

describe('a saved file', () => {
  it('brings back any valid state, every double to the bit', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        expect(readStateFile(writeStateFile(shared))).toEqual({ ok: true, shared });
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['no JSON', '{"v":1,', 'missing or altered'],
    ['another version', '{"v":2}', 'another version'],
    ['an infinite number', '{"v":1,"reg":1e999}', 'reg is not valid'],
    ['more examples than a table may have', `{"v":1,"X":[${'[0,0],'.repeat(5000)}[0,0]]}`, 'X is not valid'],
    ['as many as by hand and more, without a source', manyRows(), 'out of bounds'],
    ['means that do not fit', withScales([[0, 1]]), 'means do not fit'],
    ['a class name that turns its reader around', withClass('a\u202e'), 'source.classes.0 is not valid'],
    ['too much', ' '.repeat(stateFileLimit + 1), 'longer than any'],
  ])('with %s is refused', (_, text, reason) => {
    expect(readStateFile(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  it('is an edit that undo takes back', () => {
    const { actions, state } = newStore();
    const before = state().params;
    expect(actions.openFile('{"v":1,"set":"rings","reg":0.5}')).toBe(true);
    expect(state()).toMatchObject({ dataSet: 'rings', params: { reg: 0.5 } });
    actions.undo();
    expect(state().params).toBe(before);
    expect(actions.openFile('{}')).toBe(false);
    expect(state().params).toBe(before);
    expect(state().notice?.text).toMatch(/^This file cannot be opened, because its v is not valid\./);
  });
});

function manyRows(): string {
  const X = Array.from({ length: 301 }, () => [0, 0]);
  return JSON.stringify({ v: 1, X, y: X.map(() => 0) });
}

function withSource(change: object): string {
  const source = { file: 'a.csv', label: 'kind', classes: ['a', 'b'], rows: 12, leftOut: 0, scales: null };
  return JSON.stringify({ v: 1, source: { ...source, ...change } });
}

function withScales(scales: number[][]): string {
  return withSource({ scales });
}

function withClass(name: string): string {
  return withSource({ classes: [name, 'b'] });
}
