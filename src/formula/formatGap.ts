import { toSuperscript } from './superscript';

/** A difference by its order of magnitude: one digit and a power of ten. */
export function formatGap(difference: number): string {
  if (difference === 0) return '0';
  const [digit = '', exponent = ''] = difference.toExponential(0).split('e');
  return `${digit} × 10${toSuperscript(Number(exponent))}`;
}
