const missing = new Set(['', 'na', 'n/a', 'nan', 'null', '?']);

/** What counts as no value, in the words of the dialog. */
export const missingWords = 'empty, NA, N/A, NaN, null or ?';

export const isMissing = (cell: string): boolean => missing.has(cell.trim().toLowerCase());

const pointNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const commaNumber = /^[+-]?(?:\d*,\d+)(?:e[+-]?\d+)?$/i;
const wholeNumber = /^[+-]?\d+$/;

const tidy = (cell: string): string => cell.trim().replace('−', '-');

/** The number that a cell spells, or null where it spells none. `1e999` is spelt, and infinite. */
export function readNumber(cell: string, decimalComma = false): number | null {
  const text = tidy(cell);
  if (decimalComma && commaNumber.test(text)) return Number(text.replace(',', '.')) + 0;
  if (decimalComma && !wholeNumber.test(text)) return null;
  return pointNumber.test(text) ? Number(text) + 0 : null;
}

export const hasDecimalComma = (cell: string): boolean => commaNumber.test(tidy(cell));

/** Whether the comma of a cell cannot part thousands: 3,5 and 0,125 are decimals, 1,234 may be either. */
export const isClearlyDecimal = (cell: string): boolean =>
  hasDecimalComma(cell) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(tidy(cell));
