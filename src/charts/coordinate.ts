import { format } from 'd3-format';

const fixed = format('.2f');
const scientific = format('.1e');

/** A coordinate as pictures print it: two decimals and a true minus; m × 10ⁿ is left to the tables. */
export const coordinate = (value: number): string =>
  Math.abs(value) < 1e5
    ? fixed(Object.is(value, -0) ? 0 : value).replace(/^−(0\.00)$/, '$1')
    : scientific(value);
