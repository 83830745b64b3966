import { expect, it } from 'vitest';
import type { DiffRow } from '../../code/diffLines';
import { foldRows } from './folds';

const rowsOf = (kinds: string): DiffRow[] =>
  kinds.split('').map((letter, at) => ({
    id: String(at),
    text: '',
    kind: letter === '+' ? 'new' : letter === '-' ? 'gone' : 'same',
  }));

const shape = (kinds: string) =>
  foldRows(rowsOf(kinds))
    .map((folded) => ('hidden' in folded ? `(${folded.hidden.length})` : folded.row.kind[0]))
    .join('');

it('keeps a line of context on both sides of a change', () => {
  expect(shape('====-+====')).toBe('(3)sgns(3)');
});

it('folds no single line', () => {
  expect(shape('==-==-==')).toBe('ssgssgss');
  expect(shape('-===-')).toBe('gsssg');
});

it('folds everything where nothing changed, and nothing where all did', () => {
  expect(shape('=====')).toBe('(5)');
  expect(shape('--++')).toBe('ggnn');
});
