/** How large a file may be that becomes examples, and its numbers. */
export const importLimits = {
  /** Asked before a byte is read: 1 MB. */
  bytes: 1_000_000,
  rows: 5000,
  columns: 64,
  classes: 10,
  /** Of a cell, either sign: what the app computes with by hand too. */
  value: 1e6,
  /** Milliseconds that reading may take. */
  time: 20_000,
} as const;

export const valueRange = '−1,000,000 to 1,000,000';

const grouped = new Intl.NumberFormat('en-GB');

/** A count as sentences write it: 5,000. */
export const writeCount = (count: number): string => grouped.format(count);

/** 'one row', '2 rows' */
export const many = (count: number, one: string, more: string): string =>
  count === 1 ? `one ${one}` : `${writeCount(count)} ${more}`;
