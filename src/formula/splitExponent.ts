import { fromSuperscript } from './superscript';

export interface SplitNumber {
  /** What stands on the line: '3.6 × 10'. */
  readonly base: string;
  /** What is raised, in ordinary characters: '−5'. Empty where there is no exponent. */
  readonly exponent: string;
}

/**
 * Takes a number as `formatNumber` wrote it apart.
 * The fonts have no raised digits but ¹²³, so an exponent is set as small ordinary ones.
 */
export function splitExponent(text: string): SplitNumber {
  const base = text.replace(/[⁻⁰¹²³⁴-⁹]+$/u, '');
  return { base, exponent: fromSuperscript(text.slice(base.length)) };
}
