import { toSuperscript } from './superscript';

const minus = '−';

/** Digits with a true minus; a zero that only rounding made negative has no sign. */
function withMinus(digits: string): string {
  if (!digits.startsWith('-')) return digits;
  return /[1-9]/.test(digits) ? minus + digits.slice(1) : digits.slice(1);
}

/**
 * `m × 10ⁿ` with as many decimals in m, at most `decimals`, as `width` characters leave room for beside a sign: a number
 * that changes its sign keeps its decimals, and in a column the points of equal powers stand under one another.
 */
export function scientific(value: number, decimals: number, width = Infinity): string {
  for (let digits = decimals; ; digits -= 1) {
    const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
    const power = ` × 10${toSuperscript(Number(exponent))}`;
    const signed = 1 + mantissa.replace('-', '').length + power.length;
    if (signed <= width || digits === 0) return withMinus(mantissa) + power;
  }
}

/**
 * A number as the page prints it: fixed decimals and U+2212 for minus.
 * What needs more than `width` characters reads m × 10ⁿ, the only form whose length may exceed `width`.
 */
export function formatNumber(value: number, decimals: number, width = Infinity): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? `${minus}∞` : '∞';
  const fixed = value.toFixed(decimals);
  // From 10²¹ on toFixed itself answers in exponents.
  const text = fixed.includes('e') ? null : withMinus(fixed);
  return text !== null && text.length <= width ? text : scientific(value, decimals, width);
}

/** A number by its order of magnitude: 2.1 × 10⁻⁹. */
export function inPowers(value: number): string {
  if (value === 0) return '0';
  return Number.isFinite(value) ? scientific(value, 1) : 'not a number';
}
