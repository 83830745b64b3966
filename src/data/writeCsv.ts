import { escapeCell } from './escapeCell';

/** Rows as a CSV file: commas between cells, CRLF after rows; numbers so that they read back as the same 64 bits. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((cell) => escapeCell(String(cell))).join(',') + '\r\n').join('');
}
