import { describeColumns } from './columns';
import type { Column, Columns } from './columns';
import { decodeBytes } from './decodeBytes';
import { describeReading } from './describeReading';
import { prepare } from './prepare';
import type { Prepared } from './prepare';
import { looksLikeHeader, readGrid, tableOf } from './readTable';
import type { Grid, Table } from './readTable';
import { suggestChoices } from './suggest';
import type { Choices } from './suggest';

/** What of a table is shown before it is used. */
export interface TableSummary {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly header: boolean;
  /** The first rows as they stand. */
  readonly preview: readonly (readonly string[])[];
  /** The line of the file that each of them begins in. */
  readonly lines: readonly number[];
  readonly reading: readonly string[];
  readonly suggested: Choices;
}

const previewed = 6;

interface Read {
  readonly table: Table;
  readonly columns: Columns;
}

function summaryOf({ table, columns }: Read): TableSummary {
  return {
    columns: columns.columns,
    rows: table.rows.length,
    header: table.header,
    preview: table.rows.slice(0, previewed),
    lines: table.lines.slice(0, previewed),
    reading: describeReading(table, columns),
    suggested: suggestChoices(columns.columns, table.rows.length),
  };
}

/** Keeps one file's table, so that choices can be tried on it without its cells ever leaving the worker. */
export function createTableReader(onProgress: (part: number) => void = () => undefined) {
  let grid: Grid | null = null;
  let read: Read | null = null;

  const take = (header: boolean): TableSummary => {
    if (!grid) throw new RangeError('Nothing was read yet.');
    const table = tableOf(grid, header);
    read = { table, columns: describeColumns(table) };
    return summaryOf(read);
  };

  return {
    /** @throws FileFault where the bytes are no table */
    read(bytes: Uint8Array): TableSummary {
      grid = readGrid(decodeBytes(bytes), onProgress);
      return take(looksLikeHeader(grid));
    },
    /** Takes the first row as names, or as an example. */
    take,
    /** @throws FileFault where the choices give no data */
    prepare(choices: Choices): Prepared {
      if (!read) throw new RangeError('Nothing was read yet.');
      return prepare(read.table, read.columns, choices);
    },
  };
}
