import { dsvFormat } from 'd3-dsv';

export type Delimiter = ',' | ';' | '\t';

export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
};

/** What of a file is looked at: enough rows to see a pattern. */
const looked = { characters: 20_000, rows: 60 };

/** How many cells most rows have, and the part of the rows that have so many. */
function pattern(text: string, delimiter: Delimiter): { readonly cells: number; readonly part: number } {
  const head = text.slice(0, looked.characters);
  const rows = dsvFormat(delimiter).parseRows(head);
  // The last row may be cut off.
  const whole = rows.slice(0, text.length > head.length ? -1 : rows.length).slice(0, looked.rows);
  const counts = new Map<number, number>();
  for (const { length } of whole) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { cells, part: count / Math.max(1, whole.length) };
}

/** The delimiter that cuts most rows into the same number of cells, the first of them where several do; at least two cells. */
export function findDelimiter(text: string): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { cells, part } = pattern(text, delimiter);
    const score = cells < 2 ? 0 : part + Math.min(cells, 64) / 1000;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
