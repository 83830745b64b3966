const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const minus = '⁻';

/** An integer in raised characters: −12 is ⁻¹². */
export function toSuperscript(value: number): string {
  const raised = Array.from(String(Math.abs(value)))
    .map((digit) => digits.charAt(Number(digit)))
    .join('');
  return value < 0 ? minus + raised : raised;
}

/** Raised characters as ordinary ones, with a true minus. */
export function fromSuperscript(raised: string): string {
  return Array.from(raised)
    .map((character) => (character === minus ? '−' : String(digits.indexOf(character))))
    .join('');
}
