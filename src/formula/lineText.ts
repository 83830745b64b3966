import type { Condition, ListingLine } from '../lesson/types';
import { holds } from './chooseVariant';

/** A listing's line under the conventions shown; null where it is not there. */
export function lineText(line: ListingLine, conditions: Condition): string | null {
  const rows = conditions.layout === 'rows';
  const { otherwise } = line;
  if (otherwise && holds(otherwise.when, conditions))
    return rows ? (otherwise.rows ?? otherwise.text) : otherwise.text;
  return rows ? (line.rows ?? line.text) : line.text;
}
