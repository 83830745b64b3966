import { fromSuperscript } from './superscript';

export interface SplitNumber {
  /** What stands on the line: '3.6 × 10'. */
  readonly base: string;
  /** What is raised, in ordinary characters: '−5'. Empty where there is no exponent. */
  readonly exponent: string;
  /** What closes after it: the bracket of a negative number. */
  readonly end: string;
}

/**
 * Takes a number as `formatNumber` wrote it apart.
 * The fonts have no raised digits but ¹²³, so an exponent is set as small ordinary ones.
 */
export function splitExponent(text: string): SplitNumber {
  const [raised = '', end = ''] = /[⁻⁰¹²³⁴-⁹]+(\)?)$/u.exec(text) ?? [];
  const exponent = raised.slice(0, raised.length - end.length);
  return { base: text.slice(0, text.length - raised.length), exponent: fromSuperscript(exponent), end };
}
