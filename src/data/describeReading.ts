import { delimiterNames } from './delimiter';
import type { Columns } from './columns';
import { many, writeCount } from './importLimits';
import type { Table } from './readTable';

/** How a file was read, in sentences: what parts its cells, its first row, its decimal commas. */
export function describeReading(table: Table, { decimalComma, ambiguous }: Columns): string[] {
  const size = `${many(table.rows.length, 'row', 'rows')} of ${writeCount(table.names.length)} columns, cells parted by ${delimiterNames[table.delimiter]}.`;
  return [
    size,
    ...(decimalComma ? ['Commas inside numbers are read as decimal points.'] : []),
    ...(ambiguous
      ? [
          `Row ${writeCount(ambiguous.line)}, column “${ambiguous.name}”: ${ambiguous.text} may mean thousands or a decimal comma, so its column is taken as text. Write it with a point, or without a comma.`,
        ]
      : []),
  ];
}
