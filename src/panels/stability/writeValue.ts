import { formatNumber, scientific } from '../../formula/formatNumber';

/** The most characters of a number without a power of ten. */
const width = 10;

/** A number as the program holds it, `inf` and `nan` as NumPy prints them, with the page's decimals. */
export function writeValue(value: number, decimals: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '−inf' : 'inf';
  return formatNumber(value, decimals);
}

/** The same for what may grow and vanish: by its order of magnitude, and what is not 0 never reads 0. */
export function writeExponential(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return writeValue(value, decimals);
  if (value === 0) return '0';
  const fixed = formatNumber(value, decimals);
  const vanishes = Math.abs(value) < 0.5 * 10 ** -decimals;
  return vanishes || fixed.length > width ? scientific(value, 2) : fixed;
}
