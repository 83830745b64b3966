import { dsvFormat } from 'd3-dsv';
import { expect, it } from 'vitest';
import { escapeCell } from './escapeCell';
import { writeCsv } from './writeCsv';

it.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['-1.5', '-1.5'],
  ['+2e-3', '+2e-3'],
  ['-1+1', "'-1+1"],
  ['=a,"b"', `"'=a,""b"""`],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('%j is written as %j', (cell, written) => {
  expect(escapeCell(cell)).toBe(written);
});

it('numbers read back as the same 64 bits', () => {
  const numbers = [0.1 + 0.2, -1 / 3, 1e-300, 123456.789, Number.MIN_VALUE];
  const [row = []] = dsvFormat(',').parseRows(writeCsv([numbers]));
  expect(row.map(Number)).toEqual(numbers);
});
