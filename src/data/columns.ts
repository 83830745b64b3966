import { hasDecimalComma, isClearlyDecimal, isMissing, readNumber } from './cells';
import { importLimits } from './importLimits';
import type { Table } from './readTable';

/** A cell that keeps a column from being what most of it is. */
export interface OddCell {
  /** The line of the file in which its row begins. */
  readonly line: number;
  readonly text: string;
}

/** What a column holds. */
export interface Column {
  readonly name: string;
  /** `number`: every cell with a value is one. `empty`: no cell has a value. */
  readonly kind: 'number' | 'text' | 'empty';
  readonly missing: number;
  /** How many different values there are, counted up to a few more than there may be classes. */
  readonly distinct: number;
  /** In a column of text: the first cell that is no number, where most are. */
  readonly odd: OddCell | null;
  /** In a column of numbers: the first one that is out of the app's bounds, or not finite. */
  readonly beyond: OddCell | null;
  /** Whether its whole numbers go up by one from row to row, as those that only count the rows do. */
  readonly counter: boolean;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly decimalComma: boolean;
  /** A number that reads either as thousands or with a decimal comma, where nothing in the file decides. */
  readonly ambiguous: (OddCell & { readonly name: string }) | null;
}

/** Values of a column are told apart up to here. */
const mostDistinct = 50;

/** Every cell of column `at` that has a value, with its row. */
function* valuesOf({ rows }: Table, at: number): Generator<readonly [text: string, row: number]> {
  for (const [row, cells] of rows.entries()) {
    const text = cells[at] ?? '';
    if (!isMissing(text)) yield [text, row];
  }
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

function cellAt({ lines }: Table, row: number, text: string): OddCell {
  return { line: lines[row] ?? 0, text: shortened(text.trim()) };
}

/** Whether commas are decimal ones: not where they part cells, and only where one of them can be nothing else. */
function readsDecimalComma(table: Table): boolean {
  if (table.delimiter === ',') return false;
  return table.names.some((_, at) => {
    let clear = false;
    for (const [text] of valuesOf(table, at)) {
      if (readNumber(text, true) === null) return false;
      clear ||= isClearlyDecimal(text);
    }
    return clear;
  });
}

function describeColumn(table: Table, at: number, name: string, decimalComma: boolean): Column {
  const distinct = new Set<string>();
  let [count, numbers] = [0, 0];
  let notNumber: OddCell | null = null;
  let beyond: OddCell | null = null;
  let counter = true;
  let before: number | null = null;
  for (const [text, row] of valuesOf(table, at)) {
    count += 1;
    if (distinct.size < mostDistinct) distinct.add(text.trim());
    const number = readNumber(text, decimalComma);
    counter &&= number !== null && Number.isInteger(number) && (before === null || number === before + 1);
    before = number;
    if (number === null) notNumber ??= cellAt(table, row, text);
    else numbers += 1;
    if (number !== null && !(Math.abs(number) <= importLimits.value)) beyond ??= cellAt(table, row, text);
  }
  const kind = count === 0 ? 'empty' : notNumber ? 'text' : 'number';
  return {
    name,
    kind,
    missing: table.rows.length - count,
    distinct: distinct.size,
    odd: kind === 'text' && numbers * 2 > count ? notNumber : null,
    beyond: kind === 'number' ? beyond : null,
    counter: kind === 'number' && counter && count > 2,
  };
}

function findAmbiguous(table: Table): Columns['ambiguous'] {
  for (const [at, name] of table.names.entries()) {
    for (const [text, row] of valuesOf(table, at)) {
      if (hasDecimalComma(text)) return { ...cellAt(table, row, text), name };
    }
  }
  return null;
}

/** What each column of a table holds, and how its numbers are written. */
export function describeColumns(table: Table): Columns {
  const decimalComma = readsDecimalComma(table);
  return {
    columns: table.names.map((name, at) => describeColumn(table, at, name, decimalComma)),
    decimalComma,
    ambiguous: decimalComma ? null : findAmbiguous(table),
  };
}
