import { formatNumber, scientific } from '../../formula/formatNumber';

/** The most characters of a number without a power of ten. */
const width = 10;

/**
 * A number as the program holds it: `inf` and `nan` as NumPy prints them, and what is not 0 never reads 0.
 * @param decimals as many as the page shows
 */
export function writeValue(value: number, decimals: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '−inf' : 'inf';
  if (value === 0) return '0';
  const fixed = formatNumber(value, decimals);
  const vanishes = Math.abs(value) < 0.5 * 10 ** -decimals;
  return vanishes || fixed.length > width ? scientific(value, 2) : fixed;
}
