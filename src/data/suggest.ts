import type { Column } from './columns';
import { importLimits } from './importLimits';

/** Which columns are what; the names of both are the table's. */
export interface Choices {
  readonly label: number;
  readonly features: readonly number[];
  /** null: where it helps. */
  readonly standardise: boolean | null;
}

const labelName = /^(class|classes|label|labels|target|species|category|y)$/i;
const counterName = /^(id|index|no|nr|number|row|year|date|time|unnamed.*|.*[_ ]id)$/i;

/** Whether a column can name 2 to 10 classes. */
export const canBeLabel = ({ distinct }: Column): boolean =>
  distinct >= 2 && distinct <= importLimits.classes;

/** Whether text comes again from row to row, as a name of a group does and a note does not. */
const namesGroups = ({ kind, odd, distinct }: Column, rows: number): boolean =>
  kind === 'text' && odd === null && (distinct * 2 <= rows || rows < 20);

/** How likely a column is the label: text before numbers, a telling name, at the edge of the table, all there. */
function labelScore(column: Column, at: number, width: number, rows: number): number {
  if (column.kind === 'empty') return -1;
  return (
    (canBeLabel(column) ? 16 : 0) +
    (labelName.test(column.name) ? 8 : 0) +
    (namesGroups(column, rows) ? 20 : 0) +
    (column.missing === 0 ? 2 : 0) +
    (at === 0 || at === width - 1 ? 1 : 0)
  );
}

/** Whether a column is offered as a feature but not taken at first: it counts rows or years, or most of it is missing. */
export const isDoubtful = ({ counter, name, missing }: Column, rows: number): boolean =>
  counter || counterName.test(name) || missing * 2 > rows;

/** The columns to begin with: the likeliest label, and every column of numbers that is no count of something. */
export function suggestChoices(columns: readonly Column[], rows: number): Choices {
  let label = 0;
  const scores = columns.map((column, at) => labelScore(column, at, columns.length, rows));
  scores.forEach((score, at) => {
    if (score > (scores[label] ?? -1)) label = at;
  });
  const numbers = columns.flatMap(({ kind }, at) => (kind === 'number' && at !== label ? [at] : []));
  const sound = numbers.filter((at) => {
    const column = columns[at];
    return column !== undefined && !isDoubtful(column, rows);
  });
  return { label, features: sound.length > 0 ? sound : numbers, standardise: null };
}
