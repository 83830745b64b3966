import { pathOf } from '../inPage/path';
import type { TextRun } from '../inPage/texts';
import { quote } from '../inPage/texts';
import type { Finding } from '../types';

/** Code and what a person types are written with the keyboard's own sign. */
const typed = 'code, pre, kbd, samp, [data-code], input, textarea, select';

/** A number that is less than zero has a minus, U+2212, not a hyphen. */
export function minus(runs: readonly TextRun[]): Finding[] {
  return runs
    .filter(({ element, text }) => /-\.?\d/.test(text) && element.closest(typed) === null)
    .map(({ element, text }) => ({
      rule: 'minus',
      path: pathOf(element),
      message: `${quote(text)} has a hyphen for a minus.`,
    }));
}
