import { dsvFormat } from 'd3-dsv';
import { isMissing, readNumber } from './cells';
import { checkQuotes } from './checkQuotes';
import { findDelimiter } from './delimiter';
import type { Delimiter } from './delimiter';
import { FileFault } from './fileFault';
import { importLimits, many, writeCount } from './importLimits';
import { cleanName, distinctNames } from './names';

/** The cells of a file, every row as long as the others. */
export interface Grid {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** In which line of the file each row begins, from 1. */
  readonly lines: readonly number[];
}

/** A grid whose first row may be its names. */
export interface Table extends Grid {
  readonly names: readonly string[];
  /** Whether the names come from the file. */
  readonly header: boolean;
}

const lineBreaks = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Cuts a text into rows and cells; lines with nothing in them are passed over.
 * @param onProgress told the part that is done, 0 to 1
 * @throws FileFault where there is no table, or one that is too large
 */
export function readGrid(text: string, onProgress: (part: number) => void = () => undefined): Grid {
  if (text.trim() === '')
    throw new FileFault('This file is empty. Choose one with a row of names and rows of cells.');
  const delimiter = findDelimiter(text);
  checkQuotes(text, delimiter);
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let read = 0;
  dsvFormat(delimiter).parseRows(text, (row) => {
    const start = line;
    for (const cell of row) {
      line += lineBreaks(cell);
      read += cell.length + 1;
    }
    line += 1;
    if (row.length === 1 && row[0]?.trim() === '') return null;
    rows.push(row);
    lines.push(start);
    if (rows.length > importLimits.rows + 1) throw tooManyRows();
    if (rows.length % 200 === 0) onProgress(Math.min(1, read / text.length));
    return null;
  });
  checkWidth(rows, lines);
  return { delimiter, rows, lines };
}

const tooManyRows = () =>
  new FileFault(
    `This file has more than ${writeCount(importLimits.rows)} rows, the most that are read. Keep fewer rows, drawn at random if they are sorted.`,
  );

function checkWidth(rows: readonly (readonly string[])[], lines: readonly number[]): void {
  const width = rows[0]?.length ?? 0;
  const other = rows.findIndex(({ length }) => length !== width);
  if (other >= 0) {
    const found = many(rows[other]?.length ?? 0, 'cell', 'cells');
    throw new FileFault(
      `Row ${writeCount(lines[other] ?? 0)} has ${found}, and the first row ${writeCount(width)}. Put quotes around a cell that holds the delimiter, and give every row as many cells.`,
    );
  }
  if (width < 2) {
    throw new FileFault(
      'This file has one column; a label and at least one feature are needed. Cells are parted by commas, semicolons or tabs.',
    );
  }
  if (width > importLimits.columns) {
    throw new FileFault(
      `This file has ${writeCount(width)} columns, and at most ${importLimits.columns} are read. Leave columns out.`,
    );
  }
}

/** Whether the first row looks like names: not one of its cells is a number, and one is a word. */
export function looksLikeHeader({ rows: [first = [], ...rest] }: Grid): boolean {
  const words = first.filter((cell) => !isMissing(cell));
  const numbers = words.some((cell) => readNumber(cell) !== null || readNumber(cell, true) !== null);
  return words.length > 0 && !numbers && rest.length > 0;
}

/** The rows below the names. @throws FileFault where there are none, or too many */
export function tableOf(grid: Grid, header: boolean): Table {
  const rows = header ? grid.rows.slice(1) : grid.rows;
  if (rows.length === 0) throw new FileFault('This file has names and no rows. Add a row for every example.');
  if (rows.length === 1) {
    throw new FileFault('This file has one row with cells. Two classes need at least two rows.');
  }
  if (rows.length > importLimits.rows) throw tooManyRows();
  const first = grid.rows[0] ?? [];
  const names = first.map((cell, at) => (header ? cleanName(cell) : '') || `column ${at + 1}`);
  return {
    delimiter: grid.delimiter,
    rows,
    lines: header ? grid.lines.slice(1) : grid.lines,
    names: distinctNames(names),
    header,
  };
}
