import type { Condition, ListingLine } from '../lesson/types';
import { holds } from './chooseVariant';

/** A listing's line under the conventions shown; null where it is not there. */
export function lineText(line: ListingLine, conditions: Condition): string | null {
  if (line.otherwise && holds(line.otherwise.when, conditions)) return line.otherwise.text;
  return conditions.layout === 'rows' ? (line.rows ?? line.text) : line.text;
}
