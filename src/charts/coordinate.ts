import { formatNumber, scientific } from '../formula/formatNumber';

/** A coordinate as pictures print it: two decimals and a true minus; beyond 100,000 as m × 10ⁿ. */
export const coordinate = (value: number): string =>
  Math.abs(value) < 1e5 ? formatNumber(value, 2) : scientific(value, 1);
